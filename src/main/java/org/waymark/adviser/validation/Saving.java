package org.waymark.adviser.validation;

import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.questionnaire.answer.Reply;

/** What came of a change to a validation. */
public sealed interface Saving {

  /** It is on disk. */
  record Saved() implements Saving {}

  /** It makes no sense; nothing changed. */
  record Refused(Flaw flaw) implements Saving {}

  /** The answer given instead does not fit the question; nothing changed. */
  record BadAnswer(Reply.Refused reply) implements Saving {}

  /**
   * A colleague has changed the same thing since it was opened; nothing changed.
   *
   * @param now the validation as it is
   */
  record ChangedMeanwhile(Validation now) implements Saving {}

  /**
   * A colleague has finished the validation since it was opened; nothing changed.
   *
   * @param finished null when the adviser cannot see it any more
   */
  record FinishedMeanwhile(@Nullable Validation finished) implements Saving {}

  /** There is nothing of the kind for this adviser. */
  record NotFound() implements Saving {}

  /** What is wrong. */
  enum Flaw {
    NO_VERDICT,
    REASON_MISSING,
    REASON_TOO_LONG,
    /** The answer given instead is the firm's own. */
    SAME_ANSWER,
    NO_LEVEL,
    /** The level set by hand is the one worked out. */
    SAME_LEVEL,
    /** The firm has no such document that the verdict could name, or not any more. */
    NO_SUCH_DOCUMENT,
    /** No answer has been looked at, so there is nothing to finish. */
    NOTHING_JUDGED
  }
}
