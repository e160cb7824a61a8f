package org.waymark.report.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.BenchmarkConfig;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Releases;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Region;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;

/**
 * Sets the weakest sections of each region beside the programmes open there: the question a funder
 * asks. It knows published figures only, and of programmes only those that somebody has lately seen
 * to be open.
 */
@ApplicationScoped
public class FindRegionalGaps {

  /** Furthest behind the country first; where two are as far, the one with less help. */
  private static final Comparator<RegionalGap> WORST_FIRST =
      Comparator.comparing(RegionalGap::behind)
          .reversed()
          .thenComparing(gap -> gap.throughout().size())
          .thenComparing(gap -> gap.inPart().size())
          .thenComparing(gap -> gap.place().itlCode())
          .thenComparing(gap -> gap.section().id());

  private final Releases releases;
  private final BenchmarkConfig config;
  private final Programmes programmes;
  private final CouncilAreas areas;
  private final Clock clock;

  FindRegionalGaps(
      Releases releases,
      BenchmarkConfig config,
      Programmes programmes,
      CouncilAreas areas,
      Clock clock) {
    this.releases = releases;
    this.config = config;
    this.programmes = programmes;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * The gaps of one questionnaire.
   *
   * @param release the figures they are taken from
   * @param gaps furthest behind first; sections a region is not told about are left out
   */
  public record Found(Release release, List<RegionalGap> gaps) {

    public Found {
      gaps = List.copyOf(gaps);
    }
  }

  /** Empty until something is released. */
  public Optional<Found> find(Questionnaire edition) {
    return releases
        .current(config.demonstration())
        .map(release -> new Found(release, gaps(edition, cells(release, edition))));
  }

  private List<Cell> cells(Release release, Questionnaire edition) {
    var whole = new Measure(edition.id().questionnaire(), edition.about().series(), Measure.WHOLE);
    return releases.places(release, whole, Basis.SELF);
  }

  private List<RegionalGap> gaps(Questionnaire edition, List<Cell> cells) {
    return edition.sections().stream()
        .filter(Section::scored)
        .flatMap(section -> gaps(section, cells))
        .sorted(WORST_FIRST)
        .toList();
  }

  private Stream<RegionalGap> gaps(Section section, List<Cell> cells) {
    var nation = cell(section, CellKey.UK, cells);
    if (nation.isEmpty()) {
      return Stream.empty();
    }
    var helping = helping(section);
    return Stream.of(Region.values())
        .flatMap(
            region ->
                cell(section, new CellKey("region", region.itlCode(), null, null), cells).stream()
                    .map(told -> gap(section, region, told, nation.get(), helping)));
  }

  private static Optional<Cell> cell(Section section, CellKey group, List<Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.group().equals(group) && cell.measure().scope().equals(section.id()))
        .findFirst();
  }

  /** Programmes open for certain that share a topic with something the section asks for. */
  private List<Programme> helping(Section section) {
    var topics = topics(section);
    var today = CivilTime.today(clock);
    return programmes
        .recommendable(today)
        .filter(programme -> programme.freshness(today).openForCertain())
        .filter(programme -> !Collections.disjoint(programme.topics(), topics))
        .toList();
  }

  private static Set<String> topics(Section section) {
    var topics = new HashSet<String>();
    for (Question question : section.questions()) {
      var action = question.action();
      if (action != null) {
        topics.addAll(action.topics());
      }
    }
    return topics;
  }

  private RegionalGap gap(
      Section section, Region region, Cell told, Cell nation, List<Programme> helping) {
    var places = areas.all().stream().filter(area -> area.region() == region).toList();
    var whole =
        helping.stream().filter(programme -> reachesAll(programme, places, Outcome.MET)).toList();
    return new RegionalGap(
        section,
        region,
        told,
        nation,
        whole,
        helping.stream()
            .filter(programme -> !whole.contains(programme) && reachesSome(programme, places))
            .toList());
  }

  private static boolean reachesSome(Programme programme, Collection<CouncilArea> places) {
    return !reachesAll(programme, places, Outcome.NOT_MET);
  }

  private static boolean reachesAll(
      Programme programme, Collection<CouncilArea> places, Outcome outcome) {
    return places.stream()
        .allMatch(place -> programme.eligibility().coverage().reaches(place) == outcome);
  }
}
