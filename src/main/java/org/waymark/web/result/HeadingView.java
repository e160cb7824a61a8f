package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Placement;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.ProfileWords;

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

  ReportPage.Heading of(AssessmentReport report) {
    return new ReportPage.Heading(
        report.interview().questionnaire().about().title().en(),
        sentence(report),
        words.summary(report.firm()),
        DAY.format(report.submittedAt()));
  }

  private String sentence(AssessmentReport report) {
    return switch (report.scorecard().standing()) {
      case Standing.NotRated _ -> messages.headNotRated();
      case Standing.Rated rated -> {
        var place = place(report.comparison(), rated);
        var holds = Holds.of(report.scorecard()).size();
        yield holds == 0 ? messages.headFree(place) : messages.headHeld(place, holds);
      }
    };
  }

  private String place(Comparison comparison, Standing.Rated rated) {
    return switch (comparison) {
      case Comparison.Compared compared -> among(compared.whole(), compared.peers().inWords());
      case Comparison.NotEnoughFirms _, Comparison.NotAvailable _ ->
          messages.headLevel(rated.held().number(), rated.held().name().en());
    };
  }

  private String among(Placement whole, String peers) {
    if (whole.percentBelow() >= 75) {
      return messages.headAhead(peers);
    }
    return whole.percentBelow() < 25 ? messages.headBehind(peers) : messages.headAmong(peers);
  }
}
