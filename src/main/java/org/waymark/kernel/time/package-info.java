/** Time as the people who use the service tell it. */
@NullMarked
package org.waymark.kernel.time;

import org.jspecify.annotations.NullMarked;
