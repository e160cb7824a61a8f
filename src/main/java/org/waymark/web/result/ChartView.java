package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.review.Review;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Placement;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.report.AssessmentReport;
import org.waymark.report.PartSum;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Score;
import org.waymark.scoring.SectionScore;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;

/** Makes the bars of the sections, the one furthest behind first. */
@ApplicationScoped
class ChartView {

  private static final Comparator<SectionChart.Bar> FURTHEST_BEHIND_FIRST =
      Comparator.comparing((SectionChart.Bar bar) -> bar.points() == null)
          .thenComparingInt(ChartView::gap);

  private final ResultMessages messages;
  private final PeerWords peers;
  private final Speaker speaker;

  ChartView(@Spoken ResultMessages messages, PeerWords peers, Speaker speaker) {
    this.messages = messages;
    this.peers = peers;
    this.speaker = speaker;
  }

  SectionChart of(AssessmentReport report) {
    var edition = report.interview().questionnaire();
    var bars =
        report.scorecard().sections().stream()
            .map(section -> bar(section, edition, report))
            .sorted(FURTHEST_BEHIND_FIRST)
            .toList();
    // Of few firms no section is told.
    var told = bars.stream().anyMatch(bar -> bar.spread() != null);
    return new SectionChart(told ? firms(report.comparison()) : null, bars);
  }

  /** The same without other firms, and without sums that would tell answers. */
  SectionChart of(Review.ScoresOnly review) {
    var scored = Scored.of(review);
    return new SectionChart(
        null,
        scored.sections().stream()
            .map(section -> bar(section, scored, null, List.of()))
            .sorted(FURTHEST_BEHIND_FIRST)
            .toList());
  }

  private SectionChart.Bar bar(
      SectionScore section, Questionnaire edition, AssessmentReport report) {
    // Others were asked less in a section than who went deeper: their bars say nothing beside it.
    var comparison = report.deeper() ? new Comparison.NotAvailable() : report.comparison();
    return bar(
        section,
        Scored.of(report),
        spread(section, comparison),
        sums(edition.section(section.section()).orElseThrow(), report));
  }

  private SectionChart.Bar bar(
      SectionScore section, Scored scored, SectionChart.@Nullable Spread spread, List<Text> sums) {
    var score = section.scoreIfAny();
    return new SectionChart.Bar(
        speaker.text(scored.edition().section(section.section()).orElseThrow().title()),
        section.rated() ? score.map(Score::points).orElse(null) : null,
        score.map(Score::highestPoints).orElse(0),
        spread,
        level(section, scored),
        sums);
  }

  private List<Text> sums(Section section, AssessmentReport report) {
    return PartSum.of(section, report.scorecard()).stream()
        .map(
            sum ->
                sum.title().equals(section.title())
                    ? Text.of(messages.sum(decimal(sum), sum.parts()))
                    : speaker
                        .text(sum.title())
                        .within(messages.sumOfGroup(Text.SLOT, decimal(sum), sum.parts())))
        .toList();
  }

  /** Two decimals, rounded half up, without zeros at the end. */
  private static String decimal(PartSum sum) {
    var rounded = sum.sum().bigDecimalValue(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString();
  }

  /** The number alone: what the name of a level promises is true of the whole or of nothing. */
  private @Nullable Text level(SectionScore section, Scored scored) {
    var level = section.level();
    if (level == null) {
      return null;
    }
    var levels = scored.edition().levels().size();
    var reached = Text.of(messages.sectionLevel(level.number(), levels));
    return scored
        .holding(section.section())
        .filter(gate -> gate.levelCap() == level.number())
        .findFirst()
        .map(gate -> Text.joined(" ", List.of(reached, held(gate, scored.edition()))))
        .orElse(scored.askedTooLittle() ? null : reached);
  }

  private Text held(GateOutcome outcome, Questionnaire edition) {
    var because =
        edition.gates().stream()
            .filter(gate -> gate.id().equals(outcome.gate()))
            .map(gate -> speaker.text(gate.because()))
            .findFirst()
            .orElseThrow();
    return because.within(
        switch (outcome.effect()) {
          case BINDS, OPEN -> messages.sectionHeld(Text.SLOT);
          case MAY_BIND -> messages.sectionMayBeHeld(Text.SLOT);
          case NOT_ASKED -> messages.sectionNotAsked(Text.SLOT);
        });
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
