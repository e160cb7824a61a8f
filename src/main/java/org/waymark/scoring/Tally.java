package org.waymark.scoring;

import java.util.List;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.EditionPlan.Limit;

/** The sums over one set of answers. */
sealed interface Tally permits WordTally, BigTally {

  /** Whether any question applies to the firm. */
  boolean applies();

  /** Whether any question enters the score: none does when "don't know" is left out throughout. */
  boolean counts();

  Score score();

  /** Number of the level that the score reaches. */
  int level();

  /** Number of the level that the lower end of its range reaches. */
  int lowestLevel();

  /** Number of the level that the upper end of its range reaches. */
  int highestLevel();

  /** Whether less than this share of the weight was answered, "don't know" included. */
  boolean answersLessThan(Limit share);

  /** Whether more than this share of the weight asked does not apply. */
  boolean passesOver(Limit share);

  List<SectionScore> sectionScores(SectionLevels levels);

  List<Contribution> contributions();

  /** Gives a section its level: that of its score, unless a gate of its own caps it. */
  interface SectionLevels {

    /**
     * The level of one section.
     *
     * @param section index among those that are scored
     * @param byScore number of the level its score reaches
     */
    Level of(int section, int byScore);
  }
}
