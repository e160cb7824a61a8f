/** Files that somebody has put here and somebody else takes away. */
@NullMarked
package org.waymark.web.layout.download;

import org.jspecify.annotations.NullMarked;
