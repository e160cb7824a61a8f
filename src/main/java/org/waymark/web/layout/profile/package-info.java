/** Words for what a firm is and where it is. */
@NullMarked
package org.waymark.web.layout.profile;

import org.jspecify.annotations.NullMarked;
