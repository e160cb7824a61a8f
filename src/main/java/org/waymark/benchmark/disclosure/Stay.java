package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * The same time in fewer words: where a firm handed in anew and stayed in its group, one stay
   * goes on.
   */
  public static List<Stay> joined(List<Stay> stays) {
    if (stays.size() == 1) {
      return stays;
    }
    record Place(CellKey finest, Basis basis) {}
    Map<Place, List<Span>> spans = new LinkedHashMap<>();
    for (var stay : stays) {
      spans
          .computeIfAbsent(new Place(stay.finest, stay.basis), _ -> new ArrayList<>())
          .addAll(stay.spans);
    }
    var joined = new ArrayList<Stay>();
    spans.forEach(
        (place, all) -> joined.add(new Stay(place.finest, place.basis, Span.joined(all))));
    joined.sort(Comparator.comparing(Stay::finest).thenComparing(Stay::basis));
    return List.copyOf(joined);
  }

  /** Whether it is part of what a figure of one of its groups tells. */
  boolean countsIn(Figure figure) {
    return basis == figure.basis() && spans.stream().anyMatch(span -> span.has(figure.round()));
  }
}
