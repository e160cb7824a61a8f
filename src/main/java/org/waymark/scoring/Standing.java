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
   * @param beyond as possible, if what only the full depth asks turned out well too: how far the
   *     score alone would carry there
   */
  record Rated(Level byScore, Level held, Level possible, Level beyond) implements Standing {

    /** Whether a gate keeps the level below what the score would give. */
    public boolean heldDown() {
      return held.number() < byScore.number();
    }

    /** Whether finding out what is not known could still raise the level. */
    public boolean open() {
      return held.number() < possible.number();
    }

    /** Whether only questions that were not asked stand between the firm and a higher level. */
    public boolean askedTooLittle() {
      return possible.number() < beyond.number();
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
