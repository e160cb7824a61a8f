package org.waymark.benchmark;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.waymark.benchmark.Comparison.Compared;
import org.waymark.benchmark.Comparison.Finer;
import org.waymark.benchmark.Comparison.NotEnoughFirms;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.scoring.Scorecard;

/**
 * Climbs from the finest group to the widest until one is published.
 *
 * @param cells the published cells of a group; none when it was withheld
 * @param because why a group without cells was withheld
 * @param earlier the release with a number, where a cell stays from it
 */
record Ladder(
    Release release,
    List<Peers> rungs,
    Function<Peers, List<Cell>> cells,
    Function<Peers, Withheld> because,
    LongFunction<Optional<Release>> earlier) {

  /**
   * The group found for the whole score serves all sections, so that one report speaks of one
   * group.
   */
  Comparison compare(Scorecard scorecard) {
    var withheld = new ArrayList<Finer>();
    for (var peers : rungs) {
      var byScope =
          cells.apply(peers).stream().collect(toMap(cell -> cell.measure().scope(), identity()));
      var whole = byScope.get(Measure.WHOLE);
      if (whole != null) {
        var placement = Placement.of(whole, scorecard.whole());
        return new Compared(
            counted(whole), peers, placement, sections(scorecard, byScope), withheld);
      }
      withheld.add(new Finer(peers, because.apply(peers)));
    }
    return new NotEnoughFirms(release, withheld);
  }

  private Release counted(Cell cell) {
    return cell.countedIn() == null ? release : earlier.apply(cell.countedIn()).orElse(release);
  }

  /** Those whose firms were counted when those of the whole were. */
  private static Map<String, Placement> sections(Scorecard scorecard, Map<String, Cell> byScope) {
    var placements = new HashMap<String, Placement>();
    var whole = Objects.requireNonNull(byScope.get(Measure.WHOLE));
    for (var section : scorecard.sections()) {
      var cell = byScope.get(section.section());
      var score = section.score();
      if (cell != null
          && Objects.equals(cell.countedIn(), whole.countedIn())
          && score != null
          && section.rated()) {
        placements.put(section.section(), Placement.of(cell, score));
      }
    }
    return placements;
  }
}
