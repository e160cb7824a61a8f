package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Peers;
import org.waymark.benchmark.Release;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.rule.Level;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;

/** Makes the first screen of a report. */
@ApplicationScoped
class VerdictView {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private final ResultMessages messages;

  VerdictView(ResultMessages messages) {
    this.messages = messages;
  }

  Verdict of(AssessmentReport report) {
    var edition = report.interview().questionnaire();
    var card = report.scorecard();
    return new Verdict(
        points(report),
        level(card.standing(), edition.levels().size()),
        notRated(card.standing()),
        comparison(report),
        Holds.of(card).stream().map(gate -> hold(gate, edition)).toList());
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

  private Verdict.@Nullable Level level(Standing standing, int levels) {
    return switch (standing) {
      case Standing.NotRated _ -> null;
      case Standing.Rated rated ->
          rated.open() ? open(rated, levels) : settled(rated.held(), levels);
    };
  }

  /** A firm that does not know is not told that it lacks something. */
  private Verdict.Level open(Standing.Rated rated, int levels) {
    var possible = rated.possible();
    return new Verdict.Level(
        messages.levelAtLeast(rated.held().number(), levels),
        messages.levelOpen(possible.number(), possible.name().en()));
  }

  private Verdict.Level settled(Level level, int levels) {
    return new Verdict.Level(
        messages.level(level.number(), levels, level.name().en()), level.description().en());
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

  private static Verdict.Hold hold(GateOutcome outcome, Questionnaire edition) {
    var because =
        edition.holds().stream()
            .filter(gate -> gate.id().equals(outcome.gate()))
            .map(gate -> gate.because().en())
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
              messages.notEnoughFirms(release.minimumFirms(), withheld.getLast().inWords()), null);
      case Comparison.Compared compared ->
          new Verdict.Comparison(
              place(compared) + provisional(report.scorecard()),
              basis(compared.release(), compared.withheld()));
    };
  }

  private String place(Comparison.Compared compared) {
    var whole = compared.whole();
    var peers = compared.peers().inWords();
    return switch (whole.percentBelow()) {
      case 0, 1 -> messages.lowerThanNearlyAll(whole.firms(), peers);
      case 99, 100 -> messages.higherThanNearlyAll(whole.firms(), peers);
      default -> messages.higherThan(whole.percentBelow(), whole.firms(), peers);
    };
  }

  private String provisional(Scorecard card) {
    return card.whole().lowestPoints() < card.whole().highestPoints()
        ? " " + messages.unknownCountsAsMissing()
        : "";
  }

  private String basis(Release release, List<Peers> withheld) {
    var period = messages.period(period(release), release.id());
    if (withheld.isEmpty()) {
      return period;
    }
    var finer = withheld.stream().map(Peers::inWords).collect(Collectors.joining(", "));
    return period + " " + messages.withheld(release.minimumFirms(), finer);
  }

  static String period(Release release) {
    var from = month(release.from());
    var to = month(release.to());
    return from.equals(to) ? from : from + " to " + to;
  }

  private static String month(LocalDate day) {
    return MONTH.format(day);
  }
}
