package org.waymark.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Truth;
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
  private final Sums[] sums;
  private final Mark[] marks;

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
    var own = new OwnSums();
    for (var leaf : branch.leaves()) {
      var asked = sitting.asked(leaf.place());
      var mark = asked == Truth.FALSE ? Mark.HIDDEN : mark(leaf, sitting);
      own.add(leaf.weight(), mark, asked == Truth.TRUE);
      marks[leaf.index()] = mark;
    }
    var sum = own.sums();
    for (var inner : branch.branches()) {
      sum.add(inner.weight(), sum(inner, sitting));
    }
    sums[branch.index()] = sum;
    return sum;
  }

  private static Mark mark(Leaf leaf, Sitting sitting) {
    return leaf.marks().of(sitting.shorthand(leaf.place()), sitting.answer(leaf.place()));
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
    return sums(whole).score(Ratio::anew);
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
    var scores = new SectionScore[whole.branches().size()];
    for (var s = 0; s < scores.length; s++) {
      scores[s] = sectionScore(s, whole.branches().get(s), levels);
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
    for (var s = 0; s < whole.branches().size(); s++) {
      var section = whole.branches().get(s);
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
    for (var leaf : branch.leaves()) {
      // Most questions of a branch weigh the same.
      if (weight != leaf.weight()) {
        weight = leaf.weight();
        fraction = plan.fractions().of(Math.multiplyExact(share, weight), denominator);
      }
      contributions[leaf.index()] = contribution(leaf, section, fraction, marks[leaf.index()]);
    }
    for (var inner : branch.branches()) {
      var carried = Math.multiplyExact(share, inner.weight());
      contributions(inner, section, carried, denominator, contributions);
    }
  }

  private Contribution contribution(Leaf leaf, String section, BigFraction weight, Mark mark) {
    return new Contribution(
        leaf.id(),
        section,
        mark.counts() == 0 ? BigFraction.ZERO : weight,
        mark.value(),
        mark.state());
  }

  /**
   * The sums of one branch.
   *
   * @param score of what enters the score: what is gained
   * @param range of what may enter it: the lowest and the highest it can come to, and what is
   *     answered
   * @param asked of all that is asked: what does not apply
   */
  private record Sums(Means score, Means range, Means asked) {

    private static final int GAINED = 0;
    private static final int LOWEST = 0;
    private static final int HIGHEST = 1;
    private static final int ANSWERED = 2;
    private static final int NOT_APPLICABLE = 0;

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

  /** The sums of a branch's own questions. Nothing overflows, as all their weights fit together. */
  private static final class OwnSums {

    private long counted;
    private long gained;
    private long inRange;
    private long lowest;
    private long lost;
    private long answered;
    private long asked;

    /**
     * @param sure whether the question is certainly asked; if not, its answer settles nothing
     */
    void add(long weight, Mark mark, boolean sure) {
      counted += weight * mark.counts();
      gained += mark.gained();
      inRange += weight * mark.inRange();
      answered += weight * mark.answered();
      asked += weight * mark.asked();
      if (sure && mark.state() == State.ANSWERED) {
        lowest += mark.gained();
        lost += weight - mark.gained();
      }
    }

    Sums sums() {
      return new Sums(
          new Means(counted, gained),
          new Means(inRange, lowest, inRange - lost, answered),
          new Means(asked, asked - inRange));
    }
  }
}
