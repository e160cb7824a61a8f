/**
 * What a few firms can say about all firms of a place: pure arithmetic on shares, means and their
 * uncertainty.
 */
@NullMarked
package org.waymark.benchmark.estimate;

import org.jspecify.annotations.NullMarked;
