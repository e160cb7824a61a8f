package org.waymark.adviser.validation.finding;

import java.util.HashMap;
import java.util.Map;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;

/** The answers that hold after an adviser has gone through them. */
final class ValidatedAnswers {

  private ValidatedAnswers() {}

  /**
   * A firm's answers with the verdicts on them. What nobody has looked at stays as it was, on the
   * evidence it had.
   *
   * <ul>
   *   <li>Accepted: the same answer, verified.
   *   <li>Changed: the answer that the adviser found, verified as well: it rests on what they saw.
   *   <li>Rejected: no answer. Not "don't know", which some editions leave out of the mean: then a
   *       firm whose weak answer is rejected would score higher than before. Without an answer a
   *       question counts as nothing until somebody gives one, the range shows what it could come
   *       to, gates that look at it hold provisionally, and it lowers the confidence; and every
   *       question can be without one, also where "don't know" is not offered.
   * </ul>
   *
   * <p>A change may lead to questions that the firm was not asked: they count as unanswered too.
   *
   * @param verdicts by question id; those on questions without an answer are passed over
   */
  static Answers of(Answers self, Map<String, Verdict> verdicts) {
    Map<String, Answer> holding = new HashMap<>(self.byQuestion());
    Map<String, Evidence> evidence = new HashMap<>(self.evidence());
    verdicts.forEach(
        (question, verdict) -> {
          if (self.has(question)) {
            switch (verdict) {
              case Verdict.Accepted _ -> evidence.put(question, Evidence.VERIFIED);
              case Verdict.Changed(var to, _) -> {
                holding.put(question, to);
                evidence.put(question, Evidence.VERIFIED);
              }
              case Verdict.Rejected _ -> {
                holding.remove(question);
                evidence.remove(question);
              }
            }
          }
        });
    return new Answers(holding, evidence);
  }
}
