/** Calls that have their effect once, however often they are repeated: the first answer is kept. */
@NullMarked
package org.waymark.replay;

import org.jspecify.annotations.NullMarked;
