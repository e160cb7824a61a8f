package org.waymark.scoring;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.kernel.number.Quotient;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.scoring.EditionPlan.Limit;
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
  private final Sums[] sums;
  private final Mark[] marks;

  /** One for all branches, as they are summed one after the other. */
  private final OwnSums own = new OwnSums();

  private WordTally(EditionPlan plan, Branch whole) {
    this.plan = plan;
    this.whole = whole;
    sums = new Sums[plan.branches()];
    marks = new Mark[plan.questions()];
  }

  static WordTally of(EditionPlan plan, Branch whole, Sitting sitting) {
    var tally = new WordTally(plan, whole);
    tally.sum(whole, sitting);
    return tally;
  }

  private Sums sum(Branch branch, Sitting sitting) {
    own.clear();
    for (var leaf : branch.leaves) {
      var asked = sitting.asked(leaf.place());
      var mark = asked == Truth.FALSE ? Mark.HIDDEN : leaf.marks().of(sitting, leaf.place());
      own.add(leaf.weight(), mark, asked == Truth.TRUE);
      marks[leaf.index()] = mark;
    }
    var sum = own.sums(branch.usual, plan.dontKnowCounts());
    for (var inner : branch.branches) {
      sum.add(inner.weight(), sum(inner, sitting));
    }
    sums[branch.index] = sum;
    return sum;
  }

  private Sums sums(Branch branch) {
    return sums[branch.index];
  }

  @Override
  public boolean applies() {
    return sums(whole).range.any();
  }

  @Override
  public boolean counts() {
    return sums(whole).score.any();
  }

  @Override
  public Score score() {
    return sums(whole).mean();
  }

  @Override
  public int level() {
    return sums(whole).score.firstLevel(plan);
  }

  @Override
  public int lowestLevel() {
    return sums(whole).range.firstLevel(plan);
  }

  @Override
  public int highestLevel() {
    return sums(whole).range.secondLevel(plan);
  }

  @Override
  public boolean answersLessThan(Limit share) {
    return sums(whole).range.thirdBelow(share);
  }

  @Override
  public boolean passesOver(Limit share) {
    return sums(whole).asked.firstAbove(share);
  }

  @Override
  public List<SectionScore> sectionScores(SectionLevels levels) {
    var scores = new SectionScore[whole.branches.length];
    for (var s = 0; s < scores.length; s++) {
      scores[s] = sectionScore(s, whole.branches[s], levels);
    }
    return List.of(scores);
  }

  private SectionScore sectionScore(int index, Branch section, SectionLevels levels) {
    var id = plan.sectionId(index);
    var sum = sums(section);
    if (!sum.score.any()) {
      return new SectionScore(id, null, BigFraction.ZERO, null);
    }
    var share = Quotient.of(section.weight(), sums(whole).score.weight());
    var rated = !sum.asked.firstAbove(plan.notApplicableMaxShare());
    return new SectionScore(
        id, sum.mean(), share, rated ? levels.of(index, sum.score.firstLevel(plan)) : null);
  }

  @Override
  public List<Contribution> contributions() {
    var contributions = new Contribution[plan.questions()];
    var total = sums(whole).score.weight();
    for (var s = 0; s < whole.branches.length; s++) {
      var section = whole.branches[s];
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
    var carried = Quotient.ZERO;
    for (var leaf : branch.leaves) {
      // Most questions of a branch weigh the same.
      if (weight != leaf.weight()) {
        weight = leaf.weight();
        carried = Quotient.of(Math.multiplyExact(share, weight), denominator);
      }
      contributions[leaf.index()] = contribution(leaf, section, carried, marks[leaf.index()]);
    }
    for (var inner : branch.branches) {
      var inside = Math.multiplyExact(share, inner.weight());
      contributions(inner, section, inside, denominator, contributions);
    }
  }

  private static Contribution contribution(Leaf leaf, String section, Quotient share, Mark mark) {
    return new Contribution(
        leaf.id(), section, mark.counts() ? share : Quotient.ZERO, mark.value(), mark.state());
  }

  /**
   * The sums of one branch.
   *
   * @param score of what enters the score: first what is gained
   * @param range of what may enter it: first the lowest and second the highest it can come to, and
   *     third what is answered
   * @param asked of all that is asked: first what does not apply
   */
  private record Sums(Means score, Means range, Means asked) {

    void add(long weight, Sums part) {
      score.add(weight, part.score);
      range.add(weight, part.range);
      asked.add(weight, part.asked);
    }

    Score mean() {
      return new Score(score.first(), range.first(), range.second());
    }
  }

  /**
   * The sums of a branch's own questions. Nothing overflows, as all their weights fit together.
   *
   * <p>Kept by what became of the questions, in arrays, as choosing what to add to would take
   * longer than adding. What is certainly asked has the first half of each array.
   */
  private static final class OwnSums {

    private final long[] weights = new long[2 * Mark.COLUMNS];
    private final long[] gained = new long[2];

    void clear() {
      Arrays.fill(weights, 0);
      Arrays.fill(gained, 0);
    }

    /**
     * @param sure whether the question is certainly asked; if not, its answer settles nothing
     */
    void add(long weight, Mark mark, boolean sure) {
      var half = sure ? 0 : 1;
      weights[half * Mark.COLUMNS + mark.column()] += weight;
      gained[half] += mark.gained();
    }

    private long weight(int column) {
      return weights[column] + weights[Mark.COLUMNS + column];
    }

    Sums sums(long denominator, boolean dontKnowCounts) {
      var answered = weight(Mark.IS_ANSWERED);
      var unanswered = weight(Mark.IS_NOT_ANSWERED);
      var dontKnow = weight(Mark.IS_NOT_KNOWN);
      var notApplicable = weight(Mark.DOES_NOT_APPLY);
      var inRange = answered + unanswered + dontKnow;
      var counted = dontKnowCounts ? inRange : answered + unanswered;
      var lowest = gained[0];
      var lost = weights[Mark.IS_ANSWERED] - lowest;
      return new Sums(
          new Means(denominator).with(counted, gained[0] + gained[1], 0, 0),
          new Means(denominator).with(inRange, lowest, inRange - lost, answered + dontKnow),
          new Means(denominator).with(inRange + notApplicable, notApplicable, 0, 0));
    }
  }
}
