package org.waymark.web.assess.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.ask.Ask;
import org.waymark.web.layout.ask.AskFields;
import org.waymark.web.layout.ask.SentAnswers;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the controls of a step: of a question, or of a table of them. */
@ApplicationScoped
class StepFields {

  private final AskFields fields;
  private final AssessMessages messages;
  private final Speaker speaker;

  StepFields(AskFields fields, @Spoken AssessMessages messages, Speaker speaker) {
    this.fields = fields;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * The controls of all questions of a step.
   *
   * @param errors what is wrong with a question, if anything
   */
  List<Ask> asks(Part step, SentAnswers sent, Function<Question, @Nullable Text> errors) {
    return step.questions()
        .map(question -> fields.ask(question, field(question, step, errors.apply(question)), sent))
        .toList();
  }

  private Field field(Question question, Part step, @Nullable Text error) {
    var field =
        Field.of(SentAnswers.field(step, question), speaker.text(question.wording().text()))
            .withHint(speaker.textIfAny(question.wording().hint()))
            .withError(error);
    return step.equals(question) ? field.asHeading() : field;
  }

  /** The box to tick for what the firm can show; null where nothing can be. */
  @Nullable Choices proof(Part step, SentAnswers sent) {
    var proof =
        step.questions().findFirst().map(question -> question.wording().proof()).orElse(null);
    if (proof == null) {
      return null;
    }
    var field = Field.of(SentAnswers.SHOWN, messages.proof());
    return Choices.of(
        field,
        List.of(
            Choice.of("yes", messages.canShow())
                .withHint(speaker.text(proof))
                .chosen(sent.shown())));
  }
}
