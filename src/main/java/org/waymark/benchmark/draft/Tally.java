package org.waymark.benchmark.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Headcount;
import org.waymark.benchmark.disclosure.RunningHeadcount;
import org.waymark.benchmark.disclosure.Stay;
import org.waymark.benchmark.disclosure.Strand;
import org.waymark.benchmark.disclosure.Strands;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Measure;

/** What was counted: which firms, and how their scores spread. */
public final class Tally {

  private final Map<Measure, Map<Basis, Map<CellKey, Histogram>>> scores = new HashMap<>();
  private final Map<Measure, Map<List<Counted>, RunningHeadcount>> firms = new HashMap<>();
  private final Map<Measure, Map<Counted, RunningHeadcount>> single = new HashMap<>();

  /**
   * A result of a firm, and when it counted.
   *
   * @param scopes in which it has a score
   */
  public record Counted(Stay stay, List<String> scopes) {
    public Counted {
      scopes = List.copyOf(scopes);
    }
  }

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
   * @param whole of the questionnaire and series that the results are of
   * @param results every one with which each of these firms was ever counted
   */
  public void add(Measure whole, List<Counted> results, Headcount alike) {
    firms
        .computeIfAbsent(whole, _ -> new HashMap<>())
        .computeIfAbsent(joined(results), _ -> new RunningHeadcount())
        .add(alike);
    var apart = single.computeIfAbsent(whole, _ -> new HashMap<>());
    results.forEach(
        result -> apart.computeIfAbsent(result, _ -> new RunningHeadcount()).add(alike));
  }

  /** As few as say the same: most firms that hand in anew stay in their group. */
  private static List<Counted> joined(List<Counted> results) {
    if (results.size() == 1) {
      return results;
    }
    var byScopes = new LinkedHashMap<List<String>, List<Stay>>();
    results.forEach(
        result -> byScopes.computeIfAbsent(result.scopes, _ -> new ArrayList<>()).add(result.stay));
    return byScopes.entrySet().stream()
        .flatMap(
            entry ->
                Stay.joined(entry.getValue()).stream()
                    .map(stay -> new Counted(stay, entry.getKey())))
        .toList();
  }

  /** Whatever is counted now: of others there is nothing to say. */
  Set<Measure> measures() {
    return new TreeSet<>(scores.keySet());
  }

  /** All that was ever counted of one measure. */
  Strands strands(Measure measure) {
    var ofFirms = new ArrayList<Strand>();
    firms
        .getOrDefault(measure.asWhole(), Map.of())
        .forEach((results, count) -> strand(measure, results, count).ifPresent(ofFirms::add));
    var ofScores = new ArrayList<Strand>();
    single
        .getOrDefault(measure.asWhole(), Map.of())
        .forEach(
            (result, count) -> strand(measure, List.of(result), count).ifPresent(ofScores::add));
    return new Strands(ofFirms, ofScores);
  }

  private static Optional<Strand> strand(
      Measure measure, List<Counted> results, RunningHeadcount count) {
    var stays =
        results.stream()
            .filter(result -> result.scopes.contains(measure.scope()))
            .map(Counted::stay)
            .toList();
    return stays.isEmpty() ? Optional.empty() : Optional.of(new Strand(stays, count.soFar()));
  }

  /** The spread in every group that has firms. */
  Map<CellKey, Histogram> scores(Measure measure, Basis basis) {
    return scores.getOrDefault(measure, Map.of()).getOrDefault(basis, Map.of());
  }
}
