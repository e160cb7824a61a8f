package org.waymark.benchmark.disclosure;

import java.util.List;

/**
 * Firms whose scores were always counted alike: in the same groups, in the same rounds.
 *
 * @param stays every score of such a firm that was ever counted
 */
public record Strand(List<Stay> stays, Headcount count) {

  public Strand {
    stays = List.copyOf(stays);
  }

  /** Each score by itself, as if nothing tied those of one firm together. */
  List<Strand> apart() {
    return stays.size() == 1
        ? List.of(this)
        : stays.stream().map(stay -> new Strand(List.of(stay), count)).toList();
  }

  boolean countsIn(Figure figure) {
    return stays.stream()
        .anyMatch(stay -> stay.countsIn(figure) && figure.cell().covers(stay.finest()));
  }
}
