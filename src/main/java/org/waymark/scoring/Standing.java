package org.waymark.scoring;

import org.waymark.questionnaire.rule.Level;

/** The level a firm is given, or why it is given none. */
public sealed interface Standing {

  /**
   * A level, with what the gates and the answers not known mean for it.
   *
   * @param byScore the level of the score alone
   * @param held the level after gates; the one that counts
   * @param possible the level if everything not known turned out well
   */
  record Rated(Level byScore, Level held, Level possible) implements Standing {

    /** Whether a gate keeps the level below what the score would give. */
    public boolean heldDown() {
      return held.number() < byScore.number();
    }

    /** Whether finding out what is not known could still raise the level. */
    public boolean open() {
      return held.number() < possible.number();
    }
  }

  /** Too little was answered, or too much does not apply, for a level to mean anything. */
  record NotRated(Reason reason) implements Standing {}

  /** Why there is no level. */
  enum Reason {
    TOO_FEW_ANSWERED,
    TOO_MUCH_NOT_APPLICABLE
  }
}
