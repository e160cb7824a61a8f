/** Tiny words every feature speaks: places, sizes, sectors and the profile of a firm. */
@NullMarked
package org.waymark.kernel;

import org.jspecify.annotations.NullMarked;
