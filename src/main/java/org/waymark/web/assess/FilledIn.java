package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Says where an answer comes from that the firm has given elsewhere. */
@ApplicationScoped
public class FilledIn {

  private final Questionnaires questionnaires;
  private final AssessMessages messages;
  private final Speaker speaker;

  FilledIn(Questionnaires questionnaires, @Spoken AssessMessages messages, Speaker speaker) {
    this.questionnaires = questionnaires;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** For the page of a question; null when the firm gave the answer there. */
  public @Nullable Text sentence(Case found, Part step) {
    return step.questions()
        .filter(question -> found.assessment().carriedFrom(question.id()).isPresent())
        .findFirst()
        .map(question -> from(found, question).within(messages.filledInFrom(Text.SLOT)))
        .orElse(null);
  }

  /** Beside an answer on the check page; null when the firm gave it in this assessment. */
  @Nullable Text note(Case found, Question question) {
    return found
        .assessment()
        .carriedFrom(question.id())
        .map(_ -> from(found, question).within(messages.filledInNote(Text.SLOT)))
        .orElse(null);
  }

  private Text from(Case found, Question question) {
    return switch (question.origin()) {
      case Origin.CarriedOver(var questionnaire, _, _) -> title(questionnaire);
      case Origin.Asked _, Origin.Derived _ -> title(found.assessment().edition().questionnaire());
    };
  }

  private Text title(String questionnaire) {
    return questionnaires
        .current(questionnaire)
        .map(edition -> speaker.text(edition.about().title()))
        .orElseGet(() -> Text.of(messages.anotherQuestionnaire()));
  }
}
