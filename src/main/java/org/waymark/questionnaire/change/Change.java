package org.waymark.questionnaire.change;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two editions.
 *
 * @param id of the subject, an option as {@code question/option}; empty for the edition itself
 * @param part of the subject, such as {@code hint}; empty when the whole was added or removed
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
public record Change(
    Subject subject,
    String id,
    Kind kind,
    String part,
    @Nullable String before,
    @Nullable String after) {

  /** What an edition is made of. */
  public enum Subject {
    EDITION,
    SOURCE,
    SECTION,
    QUESTION,
    OPTION,
    GROUP,
    GATE,
    LEVEL,
    CONTRADICTION,
    SCHEME,
    SCORING,
    GOLDEN_CASE
  }

  /** What can happen to a subject. */
  public enum Kind {
    ADDED,
    REMOVED,
    /** Stands elsewhere, or in another order. */
    MOVED,
    /** Says it in other words. */
    REWORDED,
    /** Counts for more or less beside its neighbours. */
    REWEIGHTED,
    /** Is worth more or less, or starts from another score. */
    REVALUED,
    /** Is asked, or holds, under another condition. */
    RECONDITIONED,
    /** Anything else: references, advice, dates. */
    AMENDED
  }
}
