package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.web.layout.AnswerWords;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the rows of answers to check, each with a way to change it. */
@ApplicationScoped
public class AnswerRows {

  private final AnswerWords said;
  private final FilledIn filledIn;
  private final AssessMessages messages;
  private final Speaker speaker;

  AnswerRows(
      AnswerWords said, FilledIn filledIn, @Spoken AssessMessages messages, Speaker speaker) {
    this.said = said;
    this.filledIn = filledIn;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** Those of one section. */
  public SummaryList of(Case found, Section section) {
    return new SummaryList(
        section.questions().stream()
            .filter(found.interview()::counts)
            .map(question -> row(found, question))
            .toList());
  }

  /** Two answers that hardly go together: the firm says which is right, or leaves both. */
  CheckPage.Doubt doubt(Case found, Contradiction asked) {
    var edition = found.interview().questionnaire();
    return new CheckPage.Doubt(
        speaker.text(asked.ask()),
        asked.questions().stream()
            .flatMap(id -> edition.question(id).stream())
            .filter(found.interview()::asks)
            .map(
                question ->
                    new Link(
                        question(found, question).within(messages.changeAnswer(Text.SLOT)),
                        change(found, question)))
            .toList());
  }

  static String change(Case found, Question question) {
    return Addresses.change(found.assessment(), Steps.of(found, question)).toString();
  }

  /** In a table its row needs what is asked above. */
  private Text question(Case found, Question question) {
    var text = speaker.text(question.wording().text());
    return Steps.of(found, question) instanceof Group table
        ? Text.joined(" ", List.of(speaker.text(table.wording().text()), text))
        : text;
  }

  private SummaryList.Row row(Case found, Question question) {
    var text = question(found, question);
    var answer = found.interview().answerTo(question);
    if (question.derived()) {
      return new SummaryList.Row(text, List.of(Text.of(messages.workedOut())), List.of());
    }
    var values = new ArrayList<Text>();
    answer.ifPresentOrElse(
        given -> values.addAll(said.by(question, given)),
        () -> values.add(Text.of(messages.notAnswered())));
    if (found.answers().evidenceFor(question.id()) != Evidence.CLAIMED) {
      values.add(Text.of(messages.canShowNote()));
    }
    var note = filledIn.note(found, question);
    if (note != null) {
      values.add(note);
    }
    var link =
        new SummaryList.Action(
            answer.isPresent() ? messages.change() : messages.answer(),
            change(found, question),
            text);
    return new SummaryList.Row(text, values, List.of(link));
  }
}
