/** The report as a page, on screen and on paper. */
@NullMarked
package org.waymark.web.result;

import org.jspecify.annotations.NullMarked;
