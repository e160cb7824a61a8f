package org.waymark.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.rule.Level;

/** The sums over one set of answers. */
sealed interface Tally permits WordTally, BigTally {

  /** Whether any question applies to the firm. */
  boolean applies();

  /** Whether any question enters the score: none does when "don't know" is left out throughout. */
  boolean counts();

  Score score();

  /** Share of the weight that was answered, "don't know" included. */
  BigFraction answered();

  /** Share of the weight asked that does not apply. */
  BigFraction notApplicable();

  List<SectionScore> sectionScores(SectionLevels levels);

  List<Contribution> contributions();

  /** Gives a section its level: that of its score, unless a gate of its own caps it. */
  interface SectionLevels {

    /**
     * @param section index among those that are scored
     */
    Level of(int section, Score score);
  }
}
