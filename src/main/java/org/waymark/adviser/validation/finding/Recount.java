package org.waymark.adviser.validation.finding;

import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.assessment.Casework.Case;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.scoring.Scorer;

/** Scores the answers of a case: the firm's own, and those that hold. */
public final class Recount {

  private static final Scorer SCORER = new Scorer();

  private Recount() {}

  /** What the firm's own answers come to. */
  public static Computed self(Case found) {
    return computed(found, found.answers());
  }

  /** What the answers come to that hold. */
  public static Computed validated(Case found, Map<String, Judgement> judgements) {
    return computed(found, holding(found, judgements));
  }

  /** The answers that hold. */
  public static Answers holding(Case found, Map<String, Judgement> judgements) {
    return ValidatedAnswers.of(
        found.answers(),
        judgements.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().verdict())));
  }

  private static Computed computed(Case found, Answers answers) {
    return Computed.of(SCORER.score(found.interview().questionnaire(), found.firm(), answers));
  }

  /** Everything that a score of these answers follows from, for anyone to compute anew. */
  public static String receipt(Case found, Answers answers) {
    var edition = found.interview().questionnaire();
    return Receipt.of(edition, new AnswerSheet(edition.form(), found.firm(), answers)).text();
  }
}
