package org.waymark.web.assess.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the controls of a question, filled in with what was sent. */
@ApplicationScoped
class AskView {

  private final AssessMessages messages;
  private final Speaker speaker;

  AskView(@Spoken AssessMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * The controls of all questions of a step.
   *
   * @param errors what is wrong with a question, if anything
   */
  List<QuestionPage.Ask> asks(
      Part step, SentAnswers sent, Function<Question, @Nullable Text> errors) {
    return step.questions().map(q -> ask(q, step, sent, errors.apply(q))).toList();
  }

  private QuestionPage.Ask ask(
      Question question, Part step, SentAnswers sent, @Nullable Text error) {
    var name = SentAnswers.field(step, question);
    var field =
        Field.of(name, speaker.text(question.wording().text()))
            .withHint(speaker.textIfAny(question.wording().hint()))
            .withError(error);
    var control = step.equals(question) ? field.asHeading() : field;
    var options = question.format().options();
    return switch (question.format()) {
      case AnswerFormat.SingleChoice _ ->
          QuestionPage.Ask.of(choices(control, options, sent), false);
      case AnswerFormat.MultipleChoice _ ->
          QuestionPage.Ask.of(choices(control, options, sent), true);
      case AmountFormat format ->
          QuestionPage.Ask.of(
              TextInput.number(
                  control, typed(options, sent.of(name)), speaker.textIfAny(format.unit())),
              instead(name, options, sent));
      case DayFormat _ ->
          QuestionPage.Ask.of(
              new DateInput(control, boxes(name, sent, error != null)),
              instead(name, options, sent));
    };
  }

  private Choices choices(Field field, List<Option> options, SentAnswers sent) {
    var chosen = sent.of(field.name());
    return new Choices(
        field,
        options.stream().filter(o -> !o.exclusive()).map(o -> choice(o, chosen)).toList(),
        options.stream().filter(Option::exclusive).map(o -> choice(o, chosen)).toList());
  }

  private Choice choice(Option option, List<String> chosen) {
    return new Choice(
        option.id(),
        speaker.text(option.label()),
        speaker.textIfAny(option.hint()),
        chosen.contains(option.id()));
  }

  private @Nullable Choices instead(String name, List<Option> options, SentAnswers sent) {
    if (options.isEmpty()) {
      return null;
    }
    var field = new Field(name + "-instead", name, Text.of(messages.instead()), false, null, null);
    return Choices.of(field, options.stream().map(o -> choice(o, sent.of(name))).toList());
  }

  private static @Nullable String typed(List<Option> options, List<String> sent) {
    return sent.stream()
        .filter(value -> options.stream().noneMatch(option -> option.id().equals(value)))
        .findFirst()
        .orElse(null);
  }

  /** The first box has the id of the field, so that the error summary leads to it. */
  private List<DateInput.Box> boxes(String name, SentAnswers sent, boolean refused) {
    var faults = DayFaults.of(sent, name);
    return Stream.of(DayFaults.Box.values())
        .map(
            box ->
                empty(name, box)
                    .with(String.join(" ", sent.of(box.field(name))), refused && faults.at(box)))
        .toList();
  }

  private DateInput.Box empty(String name, DayFaults.Box box) {
    var field = box.field(name);
    return switch (box) {
      case DAY -> DateInput.Box.of(name, field, messages.day(), 2);
      case MONTH -> DateInput.Box.of(name + "-2", field, messages.month(), 2);
      case YEAR -> DateInput.Box.of(name + "-3", field, messages.year(), 4);
    };
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
