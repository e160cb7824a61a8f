package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Placement;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.Score;
import org.waymark.scoring.SectionScore;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.result.peers.PeerWords;

/** Makes the bars of the sections, the one furthest behind first. */
@ApplicationScoped
class ChartView {

  private static final Comparator<SectionChart.Bar> FURTHEST_BEHIND_FIRST =
      Comparator.comparing((SectionChart.Bar bar) -> bar.points() == null)
          .thenComparingInt(ChartView::gap);

  private final PeerWords peers;
  private final Speaker speaker;

  ChartView(PeerWords peers, Speaker speaker) {
    this.peers = peers;
    this.speaker = speaker;
  }

  SectionChart of(AssessmentReport report) {
    var edition = report.interview().questionnaire();
    var bars =
        report.scorecard().sections().stream()
            .map(section -> bar(section, edition, report.comparison()))
            .sorted(FURTHEST_BEHIND_FIRST)
            .toList();
    return new SectionChart(firms(report.comparison()), bars);
  }

  private SectionChart.Bar bar(SectionScore section, Questionnaire edition, Comparison comparison) {
    var score = section.scoreIfAny();
    return new SectionChart.Bar(
        speaker.text(edition.section(section.section()).orElseThrow().title()),
        section.rated() ? score.map(Score::points).orElse(null) : null,
        score.map(Score::highestPoints).orElse(0),
        spread(section, comparison));
  }

  private static SectionChart.@Nullable Spread spread(SectionScore section, Comparison comparison) {
    return placement(section, comparison)
        .map(Placement::quartiles)
        .map(
            quartiles ->
                new SectionChart.Spread(
                    whole(quartiles.lower()), whole(quartiles.median()), whole(quartiles.upper())))
        .orElse(null);
  }

  private static Optional<Placement> placement(SectionScore section, Comparison comparison) {
    return comparison instanceof Comparison.Compared compared
        ? compared.section(section.section())
        : Optional.empty();
  }

  private static int whole(BigDecimal points) {
    return points.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** Points ahead of the middle firm; without a comparison the points themselves. */
  private static int gap(SectionChart.Bar bar) {
    var points = bar.points() == null ? 0 : bar.points();
    return bar.spread() == null ? points : points - bar.spread().median();
  }

  private @Nullable String firms(Comparison comparison) {
    return comparison instanceof Comparison.Compared compared ? peers.inFull(compared) : null;
  }
}
