package org.waymark.exchange;

import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.AnswerFormat;

/** An answer as documents have it: it reads as the same answer again. */
public final class WrittenAnswer {

  private WrittenAnswer() {}

  /** A number, text, or a list of texts where several options may be chosen. */
  public static Object of(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Amount(var amount) -> amount;
      case Answer.Chosen(var chosen)
          when question.format() instanceof AnswerFormat.MultipleChoice ->
          chosen;
      case Answer.Chosen _, Answer.Day _, Answer.DontKnow _, Answer.NotApplicable _ ->
          answer.written().getFirst();
    };
  }
}
