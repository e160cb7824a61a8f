package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.questionnaire.Section;
import org.waymark.recommendation.Need;
import org.waymark.recommendation.Need.Gap;
import org.waymark.report.PracticeFigure.Practised;
import org.waymark.scoring.Score;
import org.waymark.scoring.SectionScore;

/** What is published of other firms on the point where a programme helps a firm most. */
public sealed interface NeedInContext {

  /**
   * A section, compared.
   *
   * @param points of the firm in it, 0 to 100
   * @param peers the firms it is compared with
   * @param median of these firms, in points, 0 to 100
   */
  record OnSection(Section section, int points, Peers peers, BigDecimal median)
      implements NeedInContext {

    /** The median in whole points, as the report shows it elsewhere. */
    public int middle() {
      return median.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
  }

  /** A practice that the firm does not have, as far as it knows, and how many firms do. */
  record OnPractice(PracticeFigure practice) implements NeedInContext {}

  /**
   * Finds it: the section of the greatest gap that is compared, or else the greatest gap with an
   * official figure.
   *
   * @return empty where nothing is published
   */
  static Optional<NeedInContext> of(Need need, AssessmentReport report) {
    var greatestFirst =
        need.gaps().stream()
            .sorted(
                Comparator.comparing((Gap gap) -> gap.lost().multiply(gap.topicMatch())).reversed())
            .toList();
    return Stream.concat(sections(greatestFirst, report), practices(greatestFirst, report))
        .findFirst();
  }

  private static Stream<NeedInContext> sections(List<Gap> gaps, AssessmentReport report) {
    // Others were asked less in a section than who went deeper: the two scores do not compare.
    return report.comparison() instanceof Comparison.Compared compared && !report.deeper()
        ? gaps.stream()
            .flatMap(gap -> section(gap, report).stream())
            .flatMap(section -> onSection(section, compared, report).stream())
        : Stream.empty();
  }

  private static Optional<Section> section(Gap gap, AssessmentReport report) {
    return report.interview().questionnaire().sections().stream()
        .filter(section -> section.questions().contains(gap.question()))
        .findFirst();
  }

  private static Optional<NeedInContext> onSection(
      Section section, Comparison.Compared compared, AssessmentReport report) {
    return compared
        .section(section.id())
        .flatMap(
            placement ->
                report
                    .scorecard()
                    .section(section.id())
                    .filter(SectionScore::rated)
                    .flatMap(SectionScore::scoreIfAny)
                    .map(Score::points)
                    .map(
                        points ->
                            new OnSection(
                                section,
                                points,
                                compared.peers(),
                                placement.quartiles().median())));
  }

  private static Stream<NeedInContext> practices(List<Gap> gaps, AssessmentReport report) {
    return gaps.stream()
        .flatMap(
            gap ->
                report.practices().stream()
                    .filter(practice -> practice.question().equals(gap.question()))
                    .filter(practice -> practice.practised() != Practised.YES)
                    .map(OnPractice::new));
  }
}
