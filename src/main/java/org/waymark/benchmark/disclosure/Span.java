package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rounds that follow each other.
 *
 * @param from first of them
 * @param until first round after them; null while they go on
 */
public record Span(long from, @Nullable Long until) {

  /** In order, and as one where they follow each other without a gap. */
  static List<Span> joined(List<Span> spans) {
    var joined = new ArrayList<Span>();
    for (var span : spans.stream().sorted(Comparator.comparingLong(Span::from)).toList()) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && Objects.equals(last.until, span.from)) {
        joined.set(joined.size() - 1, new Span(last.from, span.until));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }

  boolean has(long round) {
    return from <= round && (until == null || round < until);
  }
}
