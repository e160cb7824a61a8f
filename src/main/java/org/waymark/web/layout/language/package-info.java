/** Which language a visitor reads, how it is changed, and words and pages in it. */
@NullMarked
package org.waymark.web.layout.language;

import org.jspecify.annotations.NullMarked;
