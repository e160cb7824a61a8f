package org.waymark.scoring;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.GateOutcome.Effect;

/**
 * Scores one firm's answers to one edition.
 *
 * <p>A section is the weighted mean of its parts, as is a group; the whole is that of its sections;
 * what does not apply leaves both sums. "Don't know" counts as the edition declares, and the range
 * shows what finding out could change. The level follows from the score and is then capped by every
 * gate that binds, or may bind for all that is known. Arithmetic is exact throughout (method:
 * OECD/JRC, Handbook on Constructing Composite Indicators, 2008; gates after the automatic fails of
 * Cyber Essentials).
 *
 * <p>Pure: equal input gives equal output. What does not depend on the answers is worked out once
 * for each edition and kept. Safe for use by several threads.
 */
public final class Scorer {

  /** Changes whenever equal input could give other output. */
  public static final String VERSION = "2";

  /** Far more editions than a service offers; a bound in case they are made up on the way. */
  private static final int MOST_PLANS = 64;

  /** By identity, and replaced as a whole: threads that meet at worst make a plan twice. */
  private volatile Map<Questionnaire, EditionPlan> plans = new IdentityHashMap<>();

  /** Never fails: answers must have been accepted by their questions' formats before. */
  public Scorecard score(Questionnaire edition, FirmFacts firm, Answers answers) {
    var plan = plan(edition);
    var interview = plan.order().interview(firm, answers);
    if (!plan.sections().isEmpty()) {
      try {
        return card(plan, interview, WordTally.of(plan, interview));
      } catch (ArithmeticException _) {
        // Some sum does not fit after all, so fractions of any size do the sums.
      }
    }
    return card(plan, interview, BigTally.of(interview));
  }

  private EditionPlan plan(Questionnaire edition) {
    var known = plans.get(edition);
    if (known != null) {
      return known;
    }
    var plan = new EditionPlan(edition);
    var more = new IdentityHashMap<Questionnaire, EditionPlan>();
    if (plans.size() < MOST_PLANS) {
      more.putAll(plans);
    }
    more.put(edition, plan);
    plans = more;
    return plan;
  }

  private static Scorecard card(EditionPlan plan, Interview interview, Tally tally) {
    var gates = plan.gates(interview);
    var whole = tally.score();
    var contributions = tally.contributions();
    return new Scorecard(
        plan.edition().id(),
        plan.edition().form(),
        VERSION,
        whole,
        standing(plan, tally, whole, gates),
        confidence(plan, contributions, interview.situation().answers()),
        tally.sectionScores(
            (section, score) -> capped(plan, section, plan.levelOf(score.value()), gates, false)),
        contributions,
        gates);
  }

  private static Confidence confidence(
      EditionPlan plan, List<Contribution> contributions, Answers answers) {
    var tenths = 0;
    var applicable = 0;
    for (var contribution : contributions) {
      switch (contribution.state()) {
        case ANSWERED -> {
          tenths += answers.evidenceFor(contribution.question()).tenths();
          applicable++;
        }
        case DONT_KNOW, UNANSWERED -> applicable++;
        case NOT_APPLICABLE, HIDDEN -> {}
      }
    }
    return new Confidence(
        applicable == 0 ? BigFraction.ZERO : plan.fractions().of(tenths, 10L * applicable));
  }

  private static Standing standing(
      EditionPlan plan, Tally tally, Score whole, List<GateOutcome> gates) {
    if (!tally.applies() || exceeds(tally.notApplicable(), plan.notApplicableMaxShare())) {
      return new Standing.NotRated(Standing.Reason.TOO_MUCH_NOT_APPLICABLE);
    }
    if (!tally.counts()) {
      return new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED);
    }
    var byScore = plan.levelOf(whole.value());
    var possible = capped(plan, null, plan.levelOf(whole.highest()), gates, true);
    var lowest = capped(plan, null, plan.levelOf(whole.lowest()), gates, false);
    if (lowest.number() != possible.number() && exceeds(plan.minAnswered(), tally.answered())) {
      return new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED);
    }
    return new Standing.Rated(byScore, capped(plan, null, byScore, gates, false), possible);
  }

  private static boolean exceeds(BigFraction share, BigFraction limit) {
    return EditionPlan.compare(share, limit) > 0;
  }

  /**
   * A level after gates.
   *
   * @param section the one whose level it is; null for the whole
   * @param hopeful whether to leave out gates that only may bind
   */
  private static Level capped(
      EditionPlan plan,
      @Nullable String section,
      Level level,
      List<GateOutcome> gates,
      boolean hopeful) {
    var number = level.number();
    for (var gate : gates) {
      var caps = hopeful ? gate.effect() == Effect.BINDS : gate.holds();
      if (caps && Objects.equals(section, gate.cap().section())) {
        number = Math.min(number, gate.levelCap());
      }
    }
    return plan.edition().levels().get(number - 1);
  }
}
