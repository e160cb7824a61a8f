package org.waymark.scoring;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.number.Quotient;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.Contribution.State;
import org.waymark.scoring.EditionPlan.Caps;

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
  public static final String VERSION = "3";

  /** Far more editions than a service offers; a bound in case they are made up on the way. */
  private static final int MOST_PLANS = 64;

  /** By identity, and replaced as a whole: threads that meet at worst make a plan twice. */
  private volatile Map<Questionnaire, EditionPlan> plans = new IdentityHashMap<>();

  /** Never fails: answers must have been accepted by their questions' formats before. */
  public Scorecard score(Questionnaire edition, FirmFacts firm, Answers answers) {
    var plan = plan(edition);
    var interview = plan.order().interview(firm, answers);
    var parts = plan.parts();
    if (parts != null) {
      try {
        return card(plan, interview, WordTally.of(plan, parts, interview.situation()), answers);
      } catch (ArithmeticException _) {
        // Some sum does not fit after all, so fractions of any size do the sums.
      }
    }
    return card(plan, interview, BigTally.of(plan, interview), answers);
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

  private static Scorecard card(
      EditionPlan plan, Interview interview, Tally tally, Answers answers) {
    var gates = plan.gates(interview.situation());
    var caps = plan.caps(gates);
    var contributions = tally.contributions();
    return new Scorecard(
        plan.edition().id(),
        plan.edition().form(),
        VERSION,
        tally.score(),
        standing(plan, tally, caps),
        confidence(contributions, answers),
        tally.sectionScores(caps::section),
        contributions,
        gates);
  }

  private static Confidence confidence(List<Contribution> contributions, Answers answers) {
    var answered = 0;
    var applicable = 0;
    for (var contribution : contributions) {
      var state = contribution.state();
      answered += state == State.ANSWERED ? 1 : 0;
      applicable += state.applies() ? 1 : 0;
    }
    var tenths = Evidence.CLAIMED.tenths() * answered + more(contributions, answers);
    return new Confidence(applicable == 0 ? Quotient.ZERO : Quotient.of(tenths, 10L * applicable));
  }

  /** Tenths beyond what the firm's word is worth: for most firms there are none to look for. */
  private static int more(List<Contribution> contributions, Answers answers) {
    return answers.evidence().isEmpty()
        ? 0
        : contributions.stream()
            .filter(contribution -> contribution.state() == State.ANSWERED)
            .map(contribution -> answers.evidenceFor(contribution.question()))
            .mapToInt(evidence -> evidence.tenths() - Evidence.CLAIMED.tenths())
            .sum();
  }

  private static Standing standing(EditionPlan plan, Tally tally, Caps caps) {
    if (!tally.applies() || tally.passesOver(plan.notApplicableMaxShare())) {
      return new Standing.NotRated(Standing.Reason.TOO_MUCH_NOT_APPLICABLE);
    }
    if (!tally.counts()) {
      return new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED);
    }
    var byScore = tally.level();
    var highest = tally.highestLevel();
    var possible = caps.possible(highest);
    var lowest = caps.whole(tally.lowestLevel());
    if (lowest.number() != possible.number() && tally.answersLessThan(plan.minAnswered())) {
      return new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED);
    }
    return new Standing.Rated(
        plan.level(byScore), caps.whole(byScore), possible, caps.beyond(highest));
  }
}
