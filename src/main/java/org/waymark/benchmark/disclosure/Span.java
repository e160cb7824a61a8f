package org.waymark.benchmark.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Rounds that follow each other.
 *
 * @param from first of them
 * @param until first round after them; null while they go on
 */
public record Span(long from, @Nullable Long until) {

  boolean has(long round) {
    return from <= round && (until == null || round < until);
  }
}
