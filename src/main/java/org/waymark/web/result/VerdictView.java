package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.review.Review;
import org.waymark.benchmark.Comparison;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.rule.Level;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.Confidence;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;
import org.waymark.web.result.peers.StandingWords;

/** Makes the first screen of a report: the firm as a whole, then its sections. */
@ApplicationScoped
class VerdictView {

  private final ResultMessages messages;
  private final PeerWords peers;
  private final StandingWords standing;
  private final ChartView chart;
  private final Speaker speaker;

  VerdictView(
      @Spoken ResultMessages messages,
      PeerWords peers,
      StandingWords standing,
      ChartView chart,
      Speaker speaker) {
    this.messages = messages;
    this.peers = peers;
    this.standing = standing;
    this.chart = chart;
    this.speaker = speaker;
  }

  Verdict of(AssessmentReport report) {
    var edition = report.interview().questionnaire();
    var card = report.scorecard();
    return new Verdict(
        points(report),
        level(card.standing(), edition.levels()),
        notRated(card.standing()),
        comparison(report),
        confidence(card.confidence().band()),
        holds(Scored.of(report)));
  }

  /** The same for somebody who may not see the answers. */
  Verdict of(Review.ScoresOnly review) {
    var own = review.own();
    var whole = own.whole();
    return new Verdict(
        new Verdict.Points(
            whole.points(), whole.lowestPoints(), whole.highestPoints(), own.unknown()),
        level(own.standing(), review.edition().levels()),
        notRated(own.standing()),
        new Verdict.Comparison(messages.notComparedHere(), null),
        confidence(own.confidence().band()),
        holds(Scored.of(review)));
  }

  private List<Verdict.Hold> holds(Scored scored) {
    return scored.holds().stream().map(gate -> hold(gate, scored.edition())).toList();
  }

  private String confidence(Confidence.Band band) {
    return switch (band) {
      case LOW -> messages.confidenceLow();
      case MEDIUM -> messages.confidenceMedium();
      case HIGH -> messages.confidenceHigh();
    };
  }

  SectionChart sections(AssessmentReport report) {
    return chart.of(report);
  }

  SectionChart sections(Review.ScoresOnly review) {
    return chart.of(review);
  }

  private static Verdict.Points points(AssessmentReport report) {
    var whole = report.scorecard().whole();
    var interview = report.interview();
    // Also those that earn no points themselves: they decide what else counts.
    var unknown =
        interview
            .questions()
            .flatMap(question -> interview.answerTo(question).stream())
            .filter(Answer.DontKnow.class::isInstance)
            .count();
    return new Verdict.Points(
        whole.points(), whole.lowestPoints(), whole.highestPoints(), (int) unknown);
  }

  private Verdict.@Nullable Level level(Standing standing, List<Level> levels) {
    return switch (standing) {
      case Standing.NotRated _ -> null;
      case Standing.Rated rated ->
          rated.open() || rated.askedTooLittle()
              ? open(rated, levels)
              : settled(rated.held(), levels.size());
    };
  }

  /** A firm that does not know, or was not asked, is not told that it lacks something. */
  private Verdict.Level open(Standing.Rated rated, List<Level> levels) {
    var possible = rated.possible();
    var perhaps =
        speaker.text(possible.name()).within(messages.levelOpen(possible.number(), Text.SLOT));
    return new Verdict.Level(
        Text.of(messages.levelAtLeast(rated.held().number(), levels.size())),
        rated.open() ? perhaps : null,
        rated.askedTooLittle() ? notAsked(levels.get(possible.number())) : null);
  }

  private Text notAsked(Level next) {
    return speaker.text(next.name()).within(messages.levelNotAsked(next.number(), Text.SLOT));
  }

  private Verdict.Level settled(Level level, int levels) {
    return new Verdict.Level(
        speaker.text(level.name()).within(messages.level(level.number(), levels, Text.SLOT)),
        speaker.text(level.description()),
        null);
  }

  private @Nullable String notRated(Standing standing) {
    return switch (standing) {
      case Standing.Rated _ -> null;
      case Standing.NotRated(var reason) ->
          switch (reason) {
            case TOO_FEW_ANSWERED -> messages.tooFewAnswered();
            case TOO_MUCH_NOT_APPLICABLE -> messages.tooMuchNotApplicable();
          };
    };
  }

  private Verdict.Hold hold(GateOutcome outcome, Questionnaire edition) {
    var because =
        edition.holds().stream()
            .filter(gate -> gate.id().equals(outcome.gate()))
            .map(gate -> speaker.text(gate.because()))
            .findFirst()
            .orElseThrow();
    var provisional = outcome.effect() == GateOutcome.Effect.MAY_BIND;
    return new Verdict.Hold(outcome.levelCap(), because, provisional);
  }

  private Verdict.Comparison comparison(AssessmentReport report) {
    return switch (report.comparison()) {
      case Comparison.NotAvailable _ -> new Verdict.Comparison(messages.notComparedYet(), null);
      case Comparison.NotRated _ -> new Verdict.Comparison(messages.notComparedUnrated(), null);
      case Comparison.NotEnoughFirms(var release, var withheld) ->
          new Verdict.Comparison(
              messages.notEnoughFirms(release.minimumFirms(), peers.of(withheld.getLast().peers())),
              null);
      case Comparison.Compared compared ->
          new Verdict.Comparison(
              basisOfScore(report) + standing.place(compared) + provisional(report.compared()),
              standing.basis(compared.release(), compared.withheld()));
    };
  }

  /** Who answered more than others is compared on what they were asked too. */
  private String basisOfScore(AssessmentReport report) {
    return report.deeper() ? messages.comparedOnCore(report.compared().whole().points()) + " " : "";
  }

  private String provisional(Scorecard card) {
    return card.whole().lowestPoints() < card.whole().highestPoints()
        ? " " + messages.unknownCountsAsMissing()
        : "";
  }
}
