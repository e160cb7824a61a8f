/**
 * Rounds of counting: how firms score is counted, drawn up as a draft, looked at, and published as
 * a release or thrown away.
 */
@NullMarked
package org.waymark.benchmark.round;

import org.jspecify.annotations.NullMarked;
