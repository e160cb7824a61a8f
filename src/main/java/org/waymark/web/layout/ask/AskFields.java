package org.waymark.web.layout.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
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
public class AskFields {

  private final ReplyErrors errors;
  private final AskMessages messages;
  private final Speaker speaker;

  AskFields(ReplyErrors errors, @Spoken AskMessages messages, Speaker speaker) {
    this.errors = errors;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * What is wrong with what was sent, as a sentence.
   *
   * @param field of the question among what was sent
   */
  public Text wrong(Question question, Reply.Refused reply, SentAnswers sent, String field) {
    return errors.text(question, reply, sent, field);
  }

  /**
   * The controls of a question.
   *
   * @param control how they are labelled, and what is wrong with what was sent
   */
  public Ask ask(Question question, Field control, SentAnswers sent) {
    var name = control.name();
    var options = question.format().options();
    return switch (question.format()) {
      case AnswerFormat.SingleChoice _ -> Ask.of(choices(control, options, sent), false);
      case AnswerFormat.MultipleChoice _ -> Ask.of(choices(control, options, sent), true);
      case AmountFormat format ->
          Ask.of(
              TextInput.number(
                  control, typed(options, sent.of(name)), speaker.textIfAny(format.unit())),
              instead(name, options, sent));
      case DayFormat _ ->
          Ask.of(
              new DateInput(control, boxes(name, sent, control.error() != null)),
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
}
