package org.waymark.web.result.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.web.layout.AnswerWords;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.verdict.VerdictWords;

/** Makes the page of a finished check. */
@ApplicationScoped
class CheckView {

  private final ChecksView checks;
  private final VerdictWords verdicts;
  private final AnswerWords answers;
  private final CheckMessages messages;
  private final Speaker speaker;

  CheckView(
      ChecksView checks,
      VerdictWords verdicts,
      AnswerWords answers,
      @Spoken CheckMessages messages,
      Speaker speaker) {
    this.checks = checks;
    this.verdicts = verdicts;
    this.answers = answers;
    this.messages = messages;
    this.speaker = speaker;
  }

  CheckPage page(Case found, Validation validation, Actor reader) {
    var edition = found.interview().questionnaire();
    var toFirm = reader instanceof Actor.Owner;
    var documents = ChecksView.documents(found, reader);
    return new CheckPage(
        new CheckPage.Heading(
            new Link(messages.backToReport(), ChecksView.report(found, reader)),
            speaker.text(edition.about().title()).within(messages.pageTitle(Text.SLOT)),
            checks.lead(validation, reader),
            toFirm ? messages.bothKept() : messages.bothKeptAdviser(),
            checks.lookedAt(found, validation),
            toFirm ? messages.yourAnswer() : messages.theirAnswer()),
        checks.scores(found, validation, reader),
        edition.sections().stream()
            .map(section -> part(found, section, validation, documents))
            .filter(part -> !part.rows().isEmpty())
            .toList(),
        toFirm ? receipts(ChecksView.address(found, validation, reader)) : List.of());
  }

  private List<Link> receipts(String address) {
    return List.of(
        new Link(messages.ownReceipt(), address + "/own.json"),
        new Link(messages.checkedReceipt(), address + "/checked.json"));
  }

  private CheckPage.Part part(
      Case found, Section section, Validation validation, String documents) {
    return new CheckPage.Part(
        speaker.text(section.title()),
        found.interview().questions(section).stream()
            .filter(question -> found.interview().answerTo(question).isPresent())
            .map(question -> row(found, question, validation, documents))
            .toList());
  }

  private CheckPage.Row row(
      Case found, Question question, Validation validation, String documents) {
    return new CheckPage.Row(
        speaker.text(question.wording().text()),
        found
            .interview()
            .answerTo(question)
            .map(answer -> answers.by(question, answer))
            .orElseThrow(),
        verdicts.found(question, validation.judgements().get(question.id()), documents));
  }
}
