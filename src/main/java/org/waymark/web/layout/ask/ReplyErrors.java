package org.waymark.web.layout.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Says what is wrong with a reply and how to put it right. */
@ApplicationScoped
class ReplyErrors {

  private final AskMessages messages;
  private final Speaker speaker;

  ReplyErrors(@Spoken AskMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * What is wrong, as a sentence.
   *
   * @param field of the question among what was sent
   */
  Text text(Question question, Reply.Refused reply, SentAnswers sent, String field) {
    return switch (reply.fault()) {
      case NOTHING_CHOSEN -> Text.of(nothingGiven(question));
      case UNKNOWN_OPTION -> Text.of(messages.answerUnknown());
      case MORE_THAN_ONE -> Text.of(moreThanOne(question.format()));
      case EXCLUSIVE_WITH_OTHERS ->
          label(question, reply.optionId()).within(messages.answerAlone(Text.SLOT));
      case NO_NUMBER -> Text.of(messages.numberOnly());
      case NO_DATE -> Text.of(noDate(DayFaults.of(sent, field)));
      case NUMBER_OUT_OF_RANGE, DATE_OUT_OF_RANGE -> Text.of(range(question.format()));
    };
  }

  /** Names the box, as far as it is the fault of one. */
  private String noDate(DayFaults faults) {
    if (!faults.missing().isEmpty()) {
      return messages.dateMustInclude(
          faults.missing().stream()
              .map(this::box)
              .collect(Collectors.joining(" " + messages.and() + " ")));
    }
    return faults.wrong().stream()
        .findFirst()
        .map(
            box ->
                switch (box) {
                  case DAY -> messages.dayNumber();
                  case MONTH -> messages.monthNumber();
                  case YEAR -> messages.yearNumber();
                })
        .orElseGet(messages::dateOnly);
  }

  private String box(DayFaults.Box box) {
    return switch (box) {
      case DAY -> messages.aDay();
      case MONTH -> messages.aMonth();
      case YEAR -> messages.aYear();
    };
  }

  private String nothingGiven(Question question) {
    return switch (question.format()) {
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> nothingChosen(question);
      case AmountFormat _ -> messages.numberMissing();
      case DayFormat _ -> messages.dateMissing();
    };
  }

  private String moreThanOne(AnswerFormat format) {
    return switch (format) {
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> messages.answerOneOnly();
      case AmountFormat _, DayFormat _ -> messages.answerOrBox();
    };
  }

  private String range(AnswerFormat format) {
    return switch (format) {
      case AmountFormat(_, _, var min, var max, var step, _) ->
          messages.numberRange(
              min.toPlainString(), max.toPlainString(), step.stripTrailingZeros().toPlainString());
      case DayFormat(_, var earliest, var latest) ->
          messages.dateRange(speaker.day(earliest), speaker.day(latest));
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> messages.answerUnknown();
    };
  }

  private String nothingChosen(Question question) {
    return question.format().option(Answer.DONT_KNOW).isPresent()
        ? messages.answerMissingOrDontKnow()
        : messages.answerMissing();
  }

  private Text label(Question question, String optionId) {
    return question
        .format()
        .option(optionId)
        .map(option -> speaker.text(option.label()))
        .orElse(Text.of(""));
  }
}
