/** Published releases as anybody may read and reuse them. */
@NullMarked
package org.waymark.benchmark.open;

import org.jspecify.annotations.NullMarked;
