package org.waymark.benchmark.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Headcount;
import org.waymark.benchmark.disclosure.Strand;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Measure;

/** What was counted: who contributes, and how the scores spread. */
public final class Tally {

  private final Map<Measure, Map<Basis, Map<CellKey, Histogram>>> scores = new HashMap<>();
  private final Map<Measure, Map<Strand, Headcount>> strands = new HashMap<>();

  /**
   * Adds firms with one score, to their group and to all wider ones.
   *
   * @param finest the finest group they are in
   * @param points 0 to 100
   */
  public void add(Measure measure, Basis basis, CellKey finest, int points, int firms) {
    var groups =
        scores
            .computeIfAbsent(measure, _ -> new EnumMap<>(Basis.class))
            .computeIfAbsent(basis, _ -> new HashMap<>());
    for (var group : finest.upwards()) {
      groups.computeIfAbsent(group, _ -> new Histogram()).add(points, firms);
    }
  }

  /**
   * Adds contributions.
   *
   * @param alike what they have in common, with a count of none
   */
  public void add(Measure measure, Strand alike, Headcount count) {
    strands.computeIfAbsent(measure, _ -> new HashMap<>()).merge(alike, count, Headcount::plus);
  }

  /** Whatever is counted now: of others there is nothing to say. */
  Set<Measure> measures() {
    return new TreeSet<>(scores.keySet());
  }

  List<Strand> strands(Measure measure) {
    var all = new ArrayList<Strand>();
    strands.getOrDefault(measure, Map.of()).forEach((alike, count) -> all.add(alike.of(count)));
    return all;
  }

  /** The spread in every group that has firms. */
  Map<CellKey, Histogram> scores(Measure measure, Basis basis) {
    return scores.getOrDefault(measure, Map.of()).getOrDefault(basis, Map.of());
  }
}
