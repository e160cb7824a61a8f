package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * A number somebody would like to find out.
 *
 * @param firm tells firms apart
 * @param stays where and when it was counted
 * @param knownBy who knows it already
 */
record Unknown(int firm, List<Stay> stays, List<UUID> knownBy) {

  /** As if a firm that hands in anew always scored what it had scored before. */
  static List<Unknown> ofFirms(List<InventedFirm> firms) {
    var unknowns = new ArrayList<Unknown>();
    for (var i = 0; i < firms.size(); i++) {
      unknowns.add(new Unknown(i, firms.get(i).stays(), firms.get(i).knownBy()));
    }
    return unknowns;
  }

  /** As if it never did. */
  static List<Unknown> ofScores(List<InventedFirm> firms) {
    var unknowns = new ArrayList<Unknown>();
    for (var firm : ofFirms(firms)) {
      for (var stay : firm.stays) {
        unknowns.add(new Unknown(firm.firm, List.of(stay), firm.knownBy));
      }
    }
    return unknowns;
  }

  boolean isIn(Figure figure) {
    return stays.stream().anyMatch(stay -> counts(stay, figure) && isInside(stay, figure));
  }

  private static boolean counts(Stay stay, Figure figure) {
    return stay.basis() == figure.basis()
        && stay.spans().stream()
            .anyMatch(
                span ->
                    span.from() <= figure.round()
                        && (span.until() == null || span.until() > figure.round()));
  }

  private static boolean isInside(Stay stay, Figure figure) {
    var cell = figure.cell();
    var place = stay.finest();
    return switch (cell.rung()) {
      case "uk" -> true;
      case "nation" -> List.of("TLC", "TLD", "TLE").contains(place.place());
      case "region" -> cell.place().equals(place.place());
      case "region-size" ->
          cell.place().equals(place.place())
              && String.valueOf(cell.sizeClass()).equals(place.sizeClass());
      default -> cell.equals(place);
    };
  }

  /** How many firms they are about, for whoever of those that know some knows most. */
  static int firmsBesideKnown(Collection<Unknown> some) {
    var firms = new HashSet<Integer>();
    var known = new HashMap<UUID, Integer>();
    for (var unknown : some) {
      if (firms.add(unknown.firm)) {
        unknown.knownBy.forEach(one -> known.merge(one, 1, Integer::sum));
      }
    }
    return firms.size() - known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
