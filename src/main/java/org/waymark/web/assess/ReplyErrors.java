package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;

/** Says what is wrong with a reply and how to put it right. */
@ApplicationScoped
class ReplyErrors {

  private final AssessMessages messages;

  ReplyErrors(AssessMessages messages) {
    this.messages = messages;
  }

  String text(Question question, Reply.Refused reply) {
    return switch (reply.fault()) {
      case NOTHING_CHOSEN -> nothingChosen(question);
      case UNKNOWN_OPTION -> messages.answerUnknown();
      case MORE_THAN_ONE -> messages.answerOneOnly();
      case EXCLUSIVE_WITH_OTHERS -> messages.answerAlone(label(question, reply.optionId()));
      case NO_NUMBER, NUMBER_OUT_OF_RANGE, NO_DATE, DATE_OUT_OF_RANGE -> messages.answerUnknown();
    };
  }

  private String nothingChosen(Question question) {
    return question.format().option(Answer.DONT_KNOW).isPresent()
        ? messages.answerMissingOrDontKnow()
        : messages.answerMissing();
  }

  private static String label(Question question, String optionId) {
    return question.format().option(optionId).map(option -> option.label().en()).orElse("");
  }
}
