/** The page on where firms are weakest and what help there is, for whoever works with firms. */
@NullMarked
package org.waymark.web.layout.gap;

import org.jspecify.annotations.NullMarked;
