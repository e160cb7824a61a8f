package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.report.AssessmentReport;
import org.waymark.report.Tenths;
import org.waymark.scoring.Contribution;
import org.waymark.web.layout.AnswerWords;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.result.check.Checks;
import org.waymark.web.result.check.ChecksView;
import org.waymark.web.result.figure.Figures;
import org.waymark.web.result.figure.FiguresView;
import org.waymark.web.result.referral.Taken;
import org.waymark.web.result.referral.TakenView;

/** Makes the tables: official figures, how the score was made, what advisers found. */
@ApplicationScoped
class TablesView {

  private final ResultMessages messages;
  private final FiguresView figures;
  private final AnswerWords said;
  private final Done done;
  private final Speaker speaker;

  TablesView(
      @Spoken ResultMessages messages,
      FiguresView figures,
      AnswerWords said,
      Done done,
      Speaker speaker) {
    this.messages = messages;
    this.figures = figures;
    this.said = said;
    this.done = done;
    this.speaker = speaker;
  }

  /** What was done after the report: answers gone through, programmes taken up. */
  @Singleton
  static class Done {

    private final ChecksView checks;
    private final TakenView taken;

    Done(ChecksView checks, TakenView taken) {
      this.checks = checks;
      this.taken = taken;
    }
  }

  /**
   * Who filled it in together with the firm; null where it did by itself, and for a partner: who
   * helps the firm is between the firm and them.
   */
  @Nullable String filledIn(Case found, Actor reader) {
    if (reader instanceof Actor.Partner) {
      return null;
    }
    return found
        .assessment()
        .guide()
        .map(guide -> messages.filledInWith(guide.personName(), guide.hubName()))
        .orElse(null);
  }

  /** Both scores, where an adviser has gone through the answers. */
  @Nullable Checks checks(Case found, Actor reader) {
    return done.checks.of(found, reader);
  }

  /** What the firm has taken up, and how more is. */
  Taken taken(Case found, Actor reader) {
    return done.taken.of(found.assessment().organisation(), found.assessment().id(), reader);
  }

  Figures figures(AssessmentReport report) {
    return figures.of(report);
  }

  ReportPage.Working working(AssessmentReport report) {
    var card = report.scorecard();
    var shown =
        card.contributions().stream()
            .filter(contribution -> contribution.state() != Contribution.State.HIDDEN)
            .toList();
    var weights = Tenths.of(shown.stream().map(Contribution::weight).toList());
    var gains = Tenths.of(shown.stream().map(Contribution::gained).toList());
    var rows =
        IntStream.range(0, shown.size())
            .mapToObj(
                i ->
                    row(
                        shown.get(i),
                        report.interview(),
                        weights.parts().get(i),
                        gains.parts().get(i)))
            .toList();
    return new ReportPage.Working(
        card.edition().toString(), card.scorerVersion(), rows, gains.total(), weights.total());
  }

  private ReportPage.ContributionRow row(
      Contribution contribution, Interview interview, String weight, String gained) {
    var edition = interview.questionnaire();
    var question = edition.question(contribution.question()).orElseThrow();
    var counts = contribution.weight().signum() > 0;
    return new ReportPage.ContributionRow(
        speaker.text(edition.section(contribution.section()).orElseThrow().title()),
        speaker.text(question.wording().text()),
        answer(question, interview),
        counts ? weight : messages.notCounted(),
        counts ? gained : "–");
  }

  private Text answer(Question question, Interview interview) {
    return interview
        .answerTo(question)
        .map(given -> Text.joined("; ", said.by(question, given)))
        .orElseGet(() -> Text.of(messages.notAnswered()));
  }
}
