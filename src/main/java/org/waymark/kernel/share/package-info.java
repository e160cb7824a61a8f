/** Shares out what there is little of. */
@NullMarked
package org.waymark.kernel.share;

import org.jspecify.annotations.NullMarked;
