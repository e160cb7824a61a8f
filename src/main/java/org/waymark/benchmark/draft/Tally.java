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
import org.waymark.benchmark.disclosure.RunningHeadcount;
import org.waymark.benchmark.disclosure.Stay;
import org.waymark.benchmark.disclosure.Strand;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Measure;

/** What was counted: which firms, and how their scores spread. */
public final class Tally {

  private final Map<Measure, Map<Basis, Map<CellKey, Histogram>>> scores = new HashMap<>();
  private final Map<Measure, Map<List<Stay>, RunningHeadcount>> strands = new HashMap<>();

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
   * Adds firms.
   *
   * @param stays every score of this measure with which each of them was ever counted
   */
  public void add(Measure measure, List<Stay> stays, Headcount firms) {
    strands
        .computeIfAbsent(measure, _ -> new HashMap<>())
        .computeIfAbsent(List.copyOf(stays), _ -> new RunningHeadcount())
        .add(firms);
  }

  /** Whatever is counted now: of others there is nothing to say. */
  Set<Measure> measures() {
    return new TreeSet<>(scores.keySet());
  }

  List<Strand> strands(Measure measure) {
    var all = new ArrayList<Strand>();
    strands
        .getOrDefault(measure, Map.of())
        .forEach((stays, firms) -> all.add(new Strand(stays, firms.soFar())));
    return all;
  }

  /** The spread in every group that has firms. */
  Map<CellKey, Histogram> scores(Measure measure, Basis basis) {
    return scores.getOrDefault(measure, Map.of()).getOrDefault(basis, Map.of());
  }
}
