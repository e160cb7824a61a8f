package org.waymark.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.rule.ScoringPolicy.DontKnowPolicy;
import org.waymark.scoring.Contribution.State;
import org.waymark.scoring.EditionPlan.Limit;
import org.waymark.scoring.Means.Ratio;
import org.waymark.scoring.PartPlan.Branch;
import org.waymark.scoring.PartPlan.Leaf;
import org.waymark.scoring.PartPlan.Mark;

/**
 * Sums in whole numbers over common denominators, which fit into machine words for any edition a
 * person would write. Exact or not at all: every method throws {@link ArithmeticException} rather
 * than overflow, and {@link BigTally} then does the sums.
 */
final class WordTally implements Tally {

  private final EditionPlan plan;
  private final Branch whole;
  private final boolean dontKnowCounts;
  private final Sums[] sums;
  private final Mark[] marks;

  private WordTally(EditionPlan plan, Branch whole) {
    this.plan = plan;
    this.whole = whole;
    dontKnowCounts = plan.edition().scoring().dontKnow() == DontKnowPolicy.ZERO;
    sums = new Sums[plan.branches()];
    marks = new Mark[plan.questions()];
  }

  static WordTally of(EditionPlan plan, Branch whole, Sitting sitting) {
    var tally = new WordTally(plan, whole);
    tally.sum(whole, sitting);
    return tally;
  }

  private Sums sum(Branch branch, Sitting sitting) {
    var sum = new Sums();
    for (var part : branch.parts()) {
      switch (part) {
        case Leaf leaf -> add(leaf, sitting, sum);
        case Branch inner -> sum.add(inner.weight(), sum(inner, sitting));
      }
    }
    sums[branch.index()] = sum;
    return sum;
  }

  private void add(Leaf leaf, Sitting sitting, Sums sum) {
    var asked = sitting.asked(leaf.place());
    var mark = asked == Truth.FALSE ? Mark.HIDDEN : mark(leaf, sitting.answer(leaf.place()));
    sum.add(leaf.weight(), mark, asked == Truth.TRUE, counts(mark.state()));
    marks[leaf.index()] = mark;
  }

  private static Mark mark(Leaf leaf, @Nullable Answer answer) {
    return switch (answer) {
      case null -> Mark.UNANSWERED;
      case Answer.Given given -> leaf.marks().apply(given);
      case Answer.DontKnow _ -> Mark.DONT_KNOW;
      case Answer.NotApplicable _ -> Mark.NOT_APPLICABLE;
    };
  }

  private boolean counts(State state) {
    return switch (state) {
      case ANSWERED, UNANSWERED -> true;
      case DONT_KNOW -> dontKnowCounts;
      case NOT_APPLICABLE, HIDDEN -> false;
    };
  }

  private Sums sums(Branch branch) {
    return sums[branch.index()];
  }

  @Override
  public boolean applies() {
    return sums(whole).range.any();
  }

  @Override
  public boolean counts() {
    return sums(whole).score.any();
  }

  /** Hardly ever the same for two firms, so not worth remembering. */
  @Override
  public Score score() {
    return sums(whole).score(BigFraction::of);
  }

  @Override
  public boolean answersLessThan(Limit share) {
    return sums(whole).range.below(share, Sums.ANSWERED);
  }

  @Override
  public boolean passesOver(Limit share) {
    return sums(whole).asked.above(share, Sums.NOT_APPLICABLE);
  }

  @Override
  public List<SectionScore> sectionScores(SectionLevels levels) {
    var scores = new SectionScore[whole.parts().size()];
    for (var s = 0; s < scores.length; s++) {
      scores[s] = sectionScore(s, (Branch) whole.parts().get(s), levels);
    }
    return List.of(scores);
  }

  private SectionScore sectionScore(int index, Branch section, SectionLevels levels) {
    var id = plan.sectionId(index);
    var sum = sums(section);
    if (!sum.score.any()) {
      return new SectionScore(id, null, BigFraction.ZERO, null);
    }
    var fractions = plan.fractions();
    var score = sum.score(fractions);
    var share = fractions.of(section.weight(), sums(whole).score.weight());
    var rated = !sum.asked.above(plan.notApplicableMaxShare(), Sums.NOT_APPLICABLE);
    return new SectionScore(
        id, score, share, rated ? levels.of(index, sum.score.level(plan)) : null);
  }

  @Override
  public List<Contribution> contributions() {
    var contributions = new Contribution[plan.questions()];
    var total = sums(whole).score.weight();
    for (var s = 0; s < whole.parts().size(); s++) {
      var section = (Branch) whole.parts().get(s);
      contributions(section, plan.sectionId(s), section.weight(), total, contributions);
    }
    return List.of(contributions);
  }

  /**
   * @param share of the whole that the branch carries, as a numerator
   * @param of its denominator
   */
  private void contributions(
      Branch branch, String section, long share, long of, Contribution[] contributions) {
    var counted = sums(branch).score.weight();
    var denominator = counted == 0 ? 1 : Math.multiplyExact(of, counted);
    var weight = 0L;
    var fraction = BigFraction.ZERO;
    for (var part : branch.parts()) {
      var numerator = Math.multiplyExact(share, part.weight());
      switch (part) {
        case Leaf leaf -> {
          // Most questions of a branch weigh the same.
          if (weight != leaf.weight()) {
            weight = leaf.weight();
            fraction = plan.fractions().of(numerator, denominator);
          }
          contributions[leaf.index()] = contribution(leaf, section, fraction, marks[leaf.index()]);
        }
        case Branch inner -> contributions(inner, section, numerator, denominator, contributions);
      }
    }
  }

  private Contribution contribution(Leaf leaf, String section, BigFraction weight, Mark mark) {
    return new Contribution(
        leaf.id(),
        section,
        counts(mark.state()) ? weight : BigFraction.ZERO,
        mark.value(),
        mark.state());
  }

  /** The sums of one branch. */
  private static final class Sums {

    private static final int GAINED = 0;
    private static final int LOWEST = 0;
    private static final int HIGHEST = 1;
    private static final int ANSWERED = 2;
    private static final int NOT_APPLICABLE = 0;

    private final Means score = new Means(1);
    private final Means range = new Means(3);
    private final Means asked = new Means(1);

    /**
     * @param sure whether the question is certainly asked
     */
    void add(long weight, Mark mark, boolean sure, boolean counts) {
      var settled = sure && mark.state() == State.ANSWERED;
      switch (mark.state()) {
        case HIDDEN -> {}
        case NOT_APPLICABLE -> {
          asked.weigh(weight);
          asked.add(NOT_APPLICABLE, weight);
        }
        case UNANSWERED, DONT_KNOW, ANSWERED -> {
          asked.weigh(weight);
          range.weigh(weight);
          range.add(LOWEST, settled ? mark.gained() : 0);
          range.add(HIGHEST, settled ? mark.gained() : weight);
          range.add(ANSWERED, mark.state() == State.UNANSWERED ? 0 : weight);
          if (counts) {
            score.weigh(weight);
            score.add(GAINED, mark.gained());
          }
        }
      }
    }

    void add(long weight, Sums part) {
      score.add(weight, part.score);
      range.add(weight, part.range);
      asked.add(weight, part.asked);
    }

    Score score(Ratio ratio) {
      return new Score(
          score.mean(GAINED, ratio), range.mean(LOWEST, ratio), range.mean(HIGHEST, ratio));
    }
  }
}
