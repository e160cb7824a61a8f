/** Scores the same answers under two editions, to see what a new one does to results. */
@NullMarked
package org.waymark.scoring.replay;

import org.jspecify.annotations.NullMarked;
