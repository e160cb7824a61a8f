package org.waymark.adviser.validation.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.assessment.Casework.Case;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;

/** Scores the answers of a case: the firm's own, and those that hold. */
public final class Recount {

  private static final Scorer SCORER = new Scorer();

  /** Places, as the scores of firms' own answers are kept. */
  private static final int SCORE_SCALE = 10;

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

  /**
   * What the answers come to that hold, on the part that every firm is asked: as comparisons with
   * other firms count it.
   *
   * @param core that part of the edition
   * @return 0 to 1, of the whole and of sections that have a score
   */
  public static Map<String, BigDecimal> comparable(
      Case found, Questionnaire core, Map<String, Judgement> judgements) {
    var card = SCORER.score(core, found.firm(), holding(found, judgements));
    var scores = new TreeMap<String, BigDecimal>();
    scores.put(LevelOverride.WHOLE, stored(card.whole()));
    for (var section : card.sections()) {
      if (section.rated() && core.form().variant() == null) {
        section.scoreIfAny().ifPresent(score -> scores.put(section.section(), stored(score)));
      }
    }
    return scores;
  }

  private static BigDecimal stored(Score score) {
    return score.value().bigDecimalValue(SCORE_SCALE, RoundingMode.HALF_UP);
  }

  /** Everything that a score of these answers follows from, for anyone to compute anew. */
  public static String receipt(Case found, Answers answers) {
    var edition = found.interview().questionnaire();
    return Receipt.of(edition, new AnswerSheet(edition.form(), found.firm(), answers)).text();
  }
}
