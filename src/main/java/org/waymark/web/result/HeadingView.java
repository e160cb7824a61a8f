package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Placement;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Score;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.ProfileWords;
import org.waymark.web.layout.component.Notification;

/** Makes what stands above a report: what it is about, and the report in one sentence. */
@ApplicationScoped
class HeadingView {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private final ResultMessages messages;
  private final ProfileWords words;

  HeadingView(ResultMessages messages, ProfileWords words) {
    this.messages = messages;
    this.words = words;
  }

  /**
   * @param late whether the firm has just tried to change an answer
   */
  ReportPage.Heading of(AssessmentReport report, boolean late) {
    return new ReportPage.Heading(
        report.interview().questionnaire().about().title().en(),
        sentence(report),
        words.summary(report.firm()),
        DAY.format(report.submittedAt()),
        late ? new Notification(Notification.Kind.IMPORTANT, messages.lateAnswer()) : null);
  }

  private String sentence(AssessmentReport report) {
    return switch (report.scorecard().standing()) {
      case Standing.NotRated _ -> messages.headNotRated();
      case Standing.Rated rated -> {
        var place = place(report, rated);
        var holds =
            (int)
                Holds.of(report.scorecard()).stream()
                    .filter(gate -> gate.effect() == GateOutcome.Effect.BINDS)
                    .count();
        yield holds == 0 ? messages.headFree(place) : messages.headHeld(place, holds);
      }
    };
  }

  private String place(AssessmentReport report, Standing.Rated rated) {
    return switch (report.comparison()) {
      case Comparison.Compared compared ->
          among(compared.whole(), compared.peers().inWords(), report.scorecard().whole(), rated);
      case Comparison.NotEnoughFirms _, Comparison.NotAvailable _, Comparison.NotRated _ ->
          level(rated);
    };
  }

  /** Behind others is who stays there even if everything not known turns out well. */
  private String among(Placement whole, String peers, Score score, Standing.Rated rated) {
    if (whole.percentBelow() >= 75) {
      return messages.headAhead(peers);
    }
    if (whole.percentBelow() >= 25) {
      return messages.headAmong(peers);
    }
    var lower = whole.quartiles().lower();
    return lower.compareTo(BigDecimal.valueOf(score.highestPoints())) > 0
        ? messages.headBehind(peers)
        : level(rated);
  }

  private String level(Standing.Rated rated) {
    return rated.open()
        ? messages.headBetween(rated.held().number(), rated.possible().number())
        : messages.headLevel(rated.held().number(), rated.held().name().en());
  }
}
