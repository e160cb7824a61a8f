/** Numbers that lose nothing. */
@NullMarked
package org.waymark.kernel.number;

import org.jspecify.annotations.NullMarked;
