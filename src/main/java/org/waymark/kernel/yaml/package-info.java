/** Reads plain YAML 1.2 as JSON with the line of every value, and refuses all that could hide. */
@NullMarked
package org.waymark.kernel.yaml;

import org.jspecify.annotations.NullMarked;
