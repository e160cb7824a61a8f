/** The fixed groups of firms that figures are published for: rungs of one ladder, and no others. */
@NullMarked
package org.waymark.benchmark.ladder;

import org.jspecify.annotations.NullMarked;
