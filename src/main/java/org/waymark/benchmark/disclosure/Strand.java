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

  /** As many as these, alike in everything else. */
  Strand of(Headcount firms) {
    return new Strand(stays, firms);
  }

  boolean countsIn(Figure figure) {
    return stays.stream()
        .anyMatch(stay -> stay.countsIn(figure) && figure.cell().covers(stay.finest()));
  }
}
