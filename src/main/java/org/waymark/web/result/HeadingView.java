package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.review.Review;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Placement;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Score;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.Beginning;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;
import org.waymark.web.layout.profile.ProfileWords;

/** Makes what stands above a report: what it is about, and the report in one sentence. */
@ApplicationScoped
class HeadingView {

  private final Questionnaires questionnaires;
  private final ResultMessages messages;
  private final ProfileWords words;
  private final PeerWords peers;
  private final Speaker speaker;

  HeadingView(
      Questionnaires questionnaires,
      @Spoken ResultMessages messages,
      ProfileWords words,
      PeerWords peers,
      Speaker speaker) {
    this.questionnaires = questionnaires;
    this.messages = messages;
    this.words = words;
    this.peers = peers;
    this.speaker = speaker;
  }

  /**
   * @param late whether the firm has just tried to change an answer
   */
  ReportPage.Heading of(AssessmentReport report, boolean late) {
    return new ReportPage.Heading(
        speaker.text(report.interview().questionnaire().about().title()),
        sentence(report),
        words.summary(report.firm()),
        answered(
            report.submittedAt(), report.scorecard().form(), report.interview().questionnaire()),
        deeper(report),
        late ? new Notification(Notification.Kind.IMPORTANT, messages.lateAnswer()) : null);
  }

  /** The same for somebody who may not see the answers. */
  ReportPage.Heading of(Review.ScoresOnly review) {
    var handed = review.handed();
    return new ReportPage.Heading(
        speaker.text(review.edition().about().title()),
        sentence(review),
        words.summary(handed.firm()),
        answered(handed.submittedAt(), review.own().form(), review.edition()),
        null,
        null);
  }

  private Text sentence(Review.ScoresOnly review) {
    return switch (review.own().standing()) {
      case Standing.NotRated _ -> Text.of(messages.headNotRated());
      case Standing.Rated rated -> held(level(rated), Scored.of(review));
    };
  }

  private String answered(Instant moment, Form form, Questionnaire edition) {
    var day = speaker.day(moment);
    if (!depths(edition)) {
      return messages.answered(day);
    }
    return switch (form.depth()) {
      case CORE -> messages.answeredCore(day);
      case FULL -> messages.answeredFull(day);
    };
  }

  private boolean depths(Questionnaire edition) {
    return questionnaires.edition(edition.id()).orElseThrow().hasDepths();
  }

  private @Nullable Link deeper(AssessmentReport report) {
    var edition = report.interview().questionnaire();
    return report.scorecard().form().depth() == Depth.CORE && depths(edition)
        ? new Link(
            messages.goDeeper(edition.about().minutes().full()),
            Beginning.of(edition.id().questionnaire(), Depth.FULL))
        : null;
  }

  private Text sentence(AssessmentReport report) {
    return switch (report.scorecard().standing()) {
      case Standing.NotRated _ -> Text.of(messages.headNotRated());
      case Standing.Rated rated -> held(place(report, rated), Scored.of(report));
    };
  }

  /** With the number of things that certainly hold the level down. */
  private Text held(Text place, Scored scored) {
    var binding =
        scored.holds().stream().filter(gate -> gate.effect() == GateOutcome.Effect.BINDS).count();
    return place.within(
        binding == 0
            ? messages.headFree(Text.SLOT)
            : messages.headHeld(Text.SLOT, Math.toIntExact(binding)));
  }

  private Text place(AssessmentReport report, Standing.Rated rated) {
    return switch (report.comparison()) {
      case Comparison.Compared compared ->
          among(compared.whole(), peers.of(compared.peers()), report.compared().whole(), rated);
      case Comparison.NotEnoughFirms _, Comparison.NotAvailable _, Comparison.NotRated _ ->
          level(rated);
    };
  }

  /** Behind others is who stays there even if everything not known turns out well. */
  private Text among(Placement whole, String others, Score score, Standing.Rated rated) {
    if (whole.percentBelow() >= 75 && whole.isClear()) {
      return Text.of(messages.headAhead(others));
    }
    if (whole.percentBelow() >= 25) {
      return Text.of(messages.headAmong(others));
    }
    var lower = whole.quartiles().lower();
    return lower.compareTo(BigDecimal.valueOf(score.highestPoints())) > 0
        ? Text.of(messages.headBehind(others))
        : level(rated);
  }

  private Text level(Standing.Rated rated) {
    if (rated.open()) {
      return Text.of(messages.headBetween(rated.held().number(), rated.possible().number()));
    }
    return rated.askedTooLittle()
        ? Text.of(messages.headAtLeast(rated.held().number()))
        : speaker
            .text(rated.held().name())
            .within(messages.headLevel(rated.held().number(), Text.SLOT));
  }
}
