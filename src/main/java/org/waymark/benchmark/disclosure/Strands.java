package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Everything ever counted of one measure, twice: by firms, where all scores of a firm are one
 * unknown, and by scores, where each is one of its own. Those alike are together.
 */
public record Strands(List<Strand> ofFirms, List<Strand> ofScores) {

  public Strands {
    ofFirms = List.copyOf(ofFirms);
    ofScores = List.copyOf(ofScores);
  }

  /** Of firms with all their scores. */
  public static Strands of(List<Strand> firms) {
    return new Strands(
        merged(firms, firm -> List.of(firm.stays())),
        merged(firms, firm -> firm.stays().stream().map(List::of).toList()));
  }

  private static List<Strand> merged(
      List<Strand> firms, Function<Strand, List<List<Stay>>> unknowns) {
    Map<List<Stay>, RunningHeadcount> alike = new HashMap<>();
    for (var firm : firms) {
      for (var stays : unknowns.apply(firm)) {
        alike.computeIfAbsent(Stay.joined(stays), _ -> new RunningHeadcount()).add(firm.count());
      }
    }
    var merged = new ArrayList<Strand>();
    alike.forEach((stays, count) -> merged.add(new Strand(stays, count.soFar())));
    return merged;
  }

  /** The same, but that some firms make no crowd for others. */
  Strands without(Predicate<Strand> some) {
    return new Strands(nobody(ofFirms, some), nobody(ofScores, some));
  }

  private static List<Strand> nobody(List<Strand> strands, Predicate<Strand> some) {
    return strands.stream()
        .map(strand -> some.test(strand) ? strand.of(Headcount.NONE) : strand)
        .toList();
  }
}
