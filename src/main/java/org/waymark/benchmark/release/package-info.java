/** Published releases of how this service's firms score: read by everybody, changed by nobody. */
@NullMarked
package org.waymark.benchmark.release;

import org.jspecify.annotations.NullMarked;
