package org.waymark.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.format.AnswerFormat;

/**
 * A firm's answers as documents have them, which read as the same answers again: to the questions
 * that it is asked, and no others.
 *
 * @param answers by question id: a number, text, or a list of texts where several options may be
 *     chosen
 * @param evidence what answers rest on, by question id, where that is more than the firm's word
 */
public record WrittenAnswers(Map<String, Object> answers, Map<String, String> evidence) {

  public WrittenAnswers {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
  }

  /** What a firm has answered so far. */
  public static WrittenAnswers of(Interview interview) {
    var answers = new TreeMap<String, Object>();
    var evidence = new TreeMap<String, String>();
    interview
        .questions()
        .forEach(
            question ->
                interview
                    .answerTo(question)
                    .ifPresent(
                        answer -> {
                          answers.put(question.id(), written(question, answer));
                          var basis = interview.situation().answers().evidenceFor(question.id());
                          if (basis != Evidence.CLAIMED) {
                            evidence.put(question.id(), basis.code());
                          }
                        }));
    return new WrittenAnswers(answers, evidence);
  }

  private static Object written(Question question, Answer answer) {
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
