/** Holds the code to the layout, the arrows between packages, the names and the sizes agreed on. */
@NullMarked
package org.waymark.architecture;

import org.jspecify.annotations.NullMarked;
