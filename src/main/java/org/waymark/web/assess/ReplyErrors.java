package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Says what is wrong with a reply and how to put it right. */
@ApplicationScoped
class ReplyErrors {

  private final AssessMessages messages;
  private final Speaker speaker;

  ReplyErrors(@Spoken AssessMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  Text text(Question question, Reply.Refused reply) {
    return switch (reply.fault()) {
      case NOTHING_CHOSEN -> Text.of(nothingChosen(question));
      case UNKNOWN_OPTION -> Text.of(messages.answerUnknown());
      case MORE_THAN_ONE -> Text.of(messages.answerOneOnly());
      case EXCLUSIVE_WITH_OTHERS ->
          label(question, reply.optionId()).within(messages.answerAlone(Text.SLOT));
      case NO_NUMBER, NUMBER_OUT_OF_RANGE, NO_DATE, DATE_OUT_OF_RANGE ->
          Text.of(messages.answerUnknown());
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
