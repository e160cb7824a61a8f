package org.waymark.scoring;

import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.rule.ScoringPolicy.DontKnowPolicy;
import org.waymark.scoring.Contribution.State;
import org.waymark.scoring.SectionPlan.QuestionPlan;
import org.waymark.scoring.SectionPlan.Worth;

/**
 * Sums in whole numbers over common denominators, which fit into machine words for any edition a
 * person would write. Exact or not at all: every method throws {@link ArithmeticException} rather
 * than overflow, and {@link BigTally} then does the sums.
 */
final class WordTally implements Tally {

  private final EditionPlan plan;
  private final Sums[] sums;
  private final Worth[][] worths;
  private final State[][] states;

  private WordTally(EditionPlan plan) {
    var sections = plan.sections().size();
    this.plan = plan;
    sums = new Sums[sections];
    worths = new Worth[sections][];
    states = new State[sections][];
  }

  static WordTally of(EditionPlan plan, Interview interview) {
    var tally = new WordTally(plan);
    for (var s = 0; s < tally.sums.length; s++) {
      tally.add(s, plan.sections().get(s).questions(), interview.situation());
    }
    return tally;
  }

  private void add(int section, List<QuestionPlan> questions, Situation situation) {
    var dontKnowCounts = dontKnowCounts();
    var total = new Sums();
    var worth = new Worth[questions.size()];
    var state = new State[questions.size()];
    for (var q = 0; q < worth.length; q++) {
      var question = questions.get(q);
      var asked = question.alwaysAsked() ? Truth.TRUE : situation.asked().get(question.id());
      var answer = situation.answers().byQuestion().get(question.id());
      state[q] = asked == Truth.FALSE ? State.HIDDEN : state(answer);
      worth[q] =
          state[q] == State.ANSWERED && answer instanceof Answer.Given given
              ? question.worth(given)
              : Worth.NOTHING;
      var certain = state[q] == State.ANSWERED && asked == Truth.TRUE;
      total.add(question.weight(), worth[q].gained(), state[q], certain, dontKnowCounts);
    }
    sums[section] = total;
    worths[section] = worth;
    states[section] = state;
  }

  private static State state(@Nullable Answer answer) {
    return switch (answer) {
      case null -> State.UNANSWERED;
      case Answer.Given _ -> State.ANSWERED;
      case Answer.DontKnow _ -> State.DONT_KNOW;
      case Answer.NotApplicable _ -> State.NOT_APPLICABLE;
    };
  }

  @Override
  public boolean applies() {
    return weight(Sums::inRange) > 0;
  }

  @Override
  public boolean counts() {
    return weight(Sums::counted) > 0;
  }

  @Override
  public Score score() {
    var range = denominator(Sums::inRange);
    var counted = dontKnowCounts() ? range : denominator(Sums::counted);
    return new Score(
        mean(Sums::gained, Sums::counted, counted),
        mean(Sums::lowest, Sums::inRange, range),
        mean(Sums::highest, Sums::inRange, range));
  }

  @Override
  public BigFraction answered() {
    return mean(Sums::answered, Sums::inRange, denominator(Sums::inRange));
  }

  @Override
  public BigFraction notApplicable() {
    return mean(Sums::notApplicable, Sums::asked, denominator(Sums::asked));
  }

  @Override
  public List<SectionScore> sectionScores(SectionLevels levels) {
    var total = weight(Sums::counted);
    var scores = new SectionScore[sums.length];
    for (var s = 0; s < scores.length; s++) {
      scores[s] = sectionScore(plan.sections().get(s), sums[s], total, levels);
    }
    return List.of(scores);
  }

  private SectionScore sectionScore(
      SectionPlan section, Sums of, long total, SectionLevels levels) {
    var fractions = plan.fractions();
    if (of.counted() == 0) {
      return new SectionScore(section.id(), null, BigFraction.ZERO, null);
    }
    var score =
        new Score(
            fractions.of(of.gained(), of.counted()),
            fractions.of(of.lowest(), of.inRange()),
            fractions.of(of.highest(), of.inRange()));
    var notApplicable = fractions.of(of.notApplicable(), of.asked());
    var rated = EditionPlan.compare(notApplicable, plan.notApplicableMaxShare()) <= 0;
    return new SectionScore(
        section.id(),
        score,
        fractions.of(section.weight(), total),
        rated ? levels.of(section.id(), score) : null);
  }

  @Override
  public List<Contribution> contributions() {
    var total = weight(Sums::counted);
    var contributions = new Contribution[plan.questions()];
    var next = 0;
    for (var s = 0; s < sums.length; s++) {
      var section = plan.sections().get(s);
      var whole = sums[s].counted() == 0 ? 1 : Math.multiplyExact(total, sums[s].counted());
      for (var q = 0; q < worths[s].length; q++) {
        var question = section.questions().get(q);
        var counts = counts(states[s][q]);
        var weight = counts ? Math.multiplyExact(section.weight(), question.weight()) : 0;
        contributions[next++] =
            new Contribution(
                question.id(),
                section.id(),
                plan.fractions().of(weight, whole),
                worths[s][q].value(),
                states[s][q]);
      }
    }
    return List.of(contributions);
  }

  private boolean counts(State state) {
    return switch (state) {
      case ANSWERED, UNANSWERED -> true;
      case DONT_KNOW -> dontKnowCounts();
      case NOT_APPLICABLE, HIDDEN -> false;
    };
  }

  private boolean dontKnowCounts() {
    return plan.edition().scoring().dontKnow() == DontKnowPolicy.ZERO;
  }

  /** The weight of the sections in which a sum is not empty. */
  private long weight(ToLongFunction<Sums> sum) {
    var weight = 0L;
    for (var s = 0; s < sums.length; s++) {
      if (sum.applyAsLong(sums[s]) > 0) {
        weight = Math.addExact(weight, plan.sections().get(s).weight());
      }
    }
    return weight;
  }

  /** The smallest one common to the means of all sections in which a sum is not empty. */
  private long denominator(ToLongFunction<Sums> of) {
    var denominator = 1L;
    for (var section : sums) {
      var whole = of.applyAsLong(section);
      if (whole > 0) {
        denominator = Math.multiplyExact(denominator / gcd(denominator, whole), whole);
      }
    }
    return denominator;
  }

  /** The weighted mean of one sum over another, of the sections in which the other is not empty. */
  private BigFraction mean(ToLongFunction<Sums> part, ToLongFunction<Sums> of, long denominator) {
    var numerator = 0L;
    var total = 0L;
    for (var s = 0; s < sums.length; s++) {
      var whole = of.applyAsLong(sums[s]);
      if (whole > 0) {
        var weight = plan.sections().get(s).weight();
        var scale = Math.multiplyExact(weight, denominator / whole);
        numerator = Math.addExact(numerator, Math.multiplyExact(scale, part.applyAsLong(sums[s])));
        total = Math.addExact(total, weight);
      }
    }
    return total == 0
        ? BigFraction.ZERO
        : plan.fractions().of(numerator, Math.multiplyExact(denominator, total));
  }

  private static long gcd(long a, long b) {
    var larger = a;
    var smaller = b;
    while (smaller != 0) {
      var rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  /** The sums of one section, over its denominator. */
  private static final class Sums {
    private long counted;
    private long gained;
    private long inRange;
    private long lowest;
    private long highest;
    private long notApplicable;
    private long unanswered;

    void add(long weight, long gain, State state, boolean certain, boolean dontKnowCounts) {
      switch (state) {
        case HIDDEN -> {}
        case NOT_APPLICABLE -> notApplicable = Math.addExact(notApplicable, weight);
        case UNANSWERED, DONT_KNOW, ANSWERED -> {
          inRange = Math.addExact(inRange, weight);
          highest = Math.addExact(highest, certain ? gain : weight);
          lowest += certain ? gain : 0;
          unanswered += state == State.UNANSWERED ? weight : 0;
          if (state != State.DONT_KNOW || dontKnowCounts) {
            counted += weight;
            gained = Math.addExact(gained, gain);
          }
        }
      }
    }

    long counted() {
      return counted;
    }

    long gained() {
      return gained;
    }

    long inRange() {
      return inRange;
    }

    long lowest() {
      return lowest;
    }

    long highest() {
      return highest;
    }

    long notApplicable() {
      return notApplicable;
    }

    long asked() {
      return Math.addExact(inRange, notApplicable);
    }

    long answered() {
      return inRange - unanswered;
    }
  }
}
