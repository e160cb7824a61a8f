/** What partners put on pages of their own, and the page that opens from there. */
@NullMarked
package org.waymark.web.assess.widget;

import org.jspecify.annotations.NullMarked;
