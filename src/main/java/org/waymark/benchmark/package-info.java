/**
 * How the scores of a firm compare with those of firms like it, from releases that never change.
 */
@NullMarked
package org.waymark.benchmark;

import org.jspecify.annotations.NullMarked;
