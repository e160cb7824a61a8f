package org.waymark.web.assess;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
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
        .filter(question -> found.filledIn().containsKey(question.id()))
        .findFirst()
        .map(question -> from(found, question).within(messages.filledInFrom(Text.SLOT)))
        .orElse(null);
  }

  /** Beside an answer on the check page; null when the firm gave it in this assessment. */
  @Nullable Text note(Case found, Question question) {
    return found.filledIn().containsKey(question.id())
        ? from(found, question).within(messages.filledInNote(Text.SLOT))
        : null;
  }

  /** Whether a step shows an answer to another questionnaire, which the firm has not confirmed. */
  static boolean fromElsewhere(Case found, Part step) {
    var here = found.assessment().edition().questionnaire();
    return step.questions()
        .flatMap(question -> Optional.ofNullable(found.filledIn().get(question.id())).stream())
        .anyMatch(there -> !there.questionnaire().equals(here));
  }

  /** How many answers of some steps are filled in and not confirmed. */
  static int count(Case found, List<Part> steps) {
    return (int)
        steps.stream()
            .flatMap(Part::questions)
            .filter(question -> found.filledIn().containsKey(question.id()))
            .count();
  }

  private Text from(Case found, Question question) {
    return title(requireNonNull(found.filledIn().get(question.id())).questionnaire());
  }

  private Text title(String questionnaire) {
    return questionnaires
        .current(questionnaire)
        .map(edition -> speaker.text(edition.about().title()))
        .orElseGet(() -> Text.of(messages.anotherQuestionnaire()));
  }
}
