package org.waymark.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Headcount;
import org.waymark.benchmark.disclosure.Span;
import org.waymark.benchmark.disclosure.Stay;
import org.waymark.benchmark.draft.Composition;
import org.waymark.benchmark.draft.DraftCell;
import org.waymark.benchmark.draft.Tally;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;
import org.waymark.kernel.Region;

/** The first release about firms that do not differ but by region, as it would be drawn up. */
final class CountedRegions {

  private static final Measure MEASURE = new Measure("skills", 1, Measure.WHOLE);

  private CountedRegions() {}

  /**
   * What is told of regions.
   *
   * @param scores of their firms, in whole points
   */
  static Map<Region, Cell> told(Map<Region, List<Integer>> scores) {
    var tally = new Tally();
    new EnumMap<>(scores).forEach((region, all) -> count(tally, region, all));
    var past = new Composition.Past(Map.of(), Map.of());
    return Composition.of(tally, past, 10, 1).stream()
        .filter(cell -> cell.group().rung().equals("region"))
        .map(DraftCell::cell)
        .filter(Objects::nonNull)
        .collect(
            Collectors.toMap(
                cell -> Region.ofItlCode(cell.group().place()).orElseThrow(), cell -> cell));
  }

  private static void count(Tally tally, Region region, List<Integer> scores) {
    var finest = CellKey.finest(region.itlCode(), "micro", "construction");
    scores.forEach(score -> tally.add(MEASURE, Basis.SELF, finest, score, 1));
    var stay = new Stay(finest, Basis.SELF, List.of(new Span(1, null)));
    tally.add(
        MEASURE,
        List.of(new Tally.Counted(stay, List.of(MEASURE.scope()))),
        Headcount.of(scores.size(), List.of()));
  }
}
