package org.waymark.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Fractions;
import org.waymark.questionnaire.Gate;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.GateOutcome.Effect;

/**
 * Scores one firm's answers to one edition.
 *
 * <p>A section is the weighted mean of its questions, the whole the weighted mean of its sections;
 * what does not apply leaves both sums. "Don't know" counts as the edition declares, and the range
 * shows what finding out could change. The level follows from the score and is then capped by every
 * gate that binds, or may bind for all that is known. Arithmetic is exact throughout (method:
 * OECD/JRC, Handbook on Constructing Composite Indicators, 2008; gates after the automatic fails of
 * Cyber Essentials).
 *
 * <p>Pure: equal input gives equal output. Safe for use by several threads.
 */
public final class Scorer {

  /** Changes whenever equal input could give other output. */
  public static final String VERSION = "1";

  /** Never fails: answers must have been accepted by their questions' formats before. */
  public Scorecard score(Questionnaire edition, FirmFacts firm, Answers answers) {
    var interview = Interview.of(edition, firm, answers);
    var tally = Tally.of(interview);
    var gates = edition.gates().stream().map(gate -> outcome(gate, interview)).toList();
    var whole = tally.whole();
    return new Scorecard(
        edition.id(),
        VERSION,
        whole,
        standing(edition, tally, whole, gates),
        tally.sectionScores(),
        tally.contributions(),
        gates);
  }

  private static GateOutcome outcome(Gate gate, Interview interview) {
    var effect =
        switch (gate.when().over(interview.situation())) {
          case TRUE -> Effect.BINDS;
          case UNKNOWN -> Effect.MAY_BIND;
          case FALSE -> Effect.OPEN;
        };
    return new GateOutcome(gate.id(), gate.levelCap(), effect);
  }

  private static Standing standing(
      Questionnaire edition, Tally tally, Score whole, List<GateOutcome> gates) {
    var policy = edition.scoring();
    if (!tally.applies() || exceeds(tally.notApplicable(), policy.notApplicableMaxShare())) {
      return new Standing.NotRated(Standing.Reason.TOO_MUCH_NOT_APPLICABLE);
    }
    if (!tally.counts()) {
      return new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED);
    }
    var levels = edition.levels();
    var held = capped(levels, whole.value(), gates, false);
    var possible = capped(levels, whole.highest(), gates, true);
    var lowest = capped(levels, whole.lowest(), gates, false);
    var enoughAnswered = !exceeds(Fractions.of(policy.minAnswered()), tally.answered());
    if (!enoughAnswered && lowest.number() != possible.number()) {
      return new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED);
    }
    return new Standing.Rated(levelOf(levels, whole.value()), held, possible);
  }

  private static boolean exceeds(BigFraction share, java.math.BigDecimal limit) {
    return exceeds(share, Fractions.of(limit));
  }

  private static boolean exceeds(BigFraction share, BigFraction limit) {
    return share.compareTo(limit) > 0;
  }

  /** The level of a score after gates; {@code hopeful} leaves out those that only may bind. */
  private static Level capped(
      List<Level> levels, BigFraction score, List<GateOutcome> gates, boolean hopeful) {
    var number = levelOf(levels, score).number();
    for (var gate : gates) {
      if (hopeful ? gate.effect() == Effect.BINDS : gate.holds()) {
        number = Math.min(number, gate.levelCap());
      }
    }
    return levels.get(number - 1);
  }

  private static Level levelOf(List<Level> levels, BigFraction score) {
    var reached = levels.getFirst();
    for (var level : levels) {
      if (Fractions.of(level.from()).compareTo(score) <= 0) {
        reached = level;
      }
    }
    return reached;
  }
}
