package org.waymark.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What a firm says when it hands in.
 *
 * @param countInBenchmark whether it lets its scores, without its answers, count in comparisons
 * @param stage id of the stage of support it answers at; null for none
 */
public record Declaration(boolean countInBenchmark, @Nullable String stage) {

  /** A firm that only agrees, or does not, to be counted. */
  public static Declaration counting(boolean countInBenchmark) {
    return new Declaration(countInBenchmark, null);
  }
}
