package org.waymark.benchmark.disclosure;

import java.util.List;
import org.waymark.benchmark.ladder.CellKey;

/**
 * One score of a firm, and when it counted. What stands in two figures at once is the same number,
 * and goes away when one is taken from the other.
 *
 * @param finest the finest group the firm was in when it handed in
 * @param basis whose word the score rests on
 * @param spans rounds in which it counted; several where a firm took its consent back for a while
 */
public record Stay(CellKey finest, Basis basis, List<Span> spans) {

  public Stay {
    spans = List.copyOf(spans);
  }

  /** Whether it is part of what a figure of one of its groups tells. */
  boolean countsIn(Figure figure) {
    return basis == figure.basis() && spans.stream().anyMatch(span -> span.has(figure.round()));
  }
}
