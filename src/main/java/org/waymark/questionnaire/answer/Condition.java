package org.waymark.questionnaire.answer;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A rule over a firm's facts and answers, type-checked when its edition was loaded. */
public interface Condition {

  /** As written in the file. */
  String text();

  /** Ids of the questions it looks at. */
  Set<String> questions();

  /** Which facts of the firm it may look at: all, unless it can tell. */
  default Set<Fact> facts() {
    return EnumSet.allOf(Fact.class);
  }

  /**
   * The numbers it compares answers with, so that it is the same for all answers between two of
   * them. Empty unless it can tell.
   */
  default Optional<Set<BigDecimal>> limits() {
    return Optional.empty();
  }

  /** What it comes to for this firm and these answers. */
  Truth over(Situation situation);

  /**
   * The same for whoever asks it of many firms: it knows where its questions stand in the order in
   * which all of them were asked, if it cares. Elsewhere it still has to look for them.
   */
  default Condition in(Sitting.Order order) {
    return this;
  }

  /** What is known of a firm before it answers anything. */
  enum Fact {
    NATION,
    SIZE,
    SECTOR,
    /** The day on which it answers. */
    TODAY
  }
}
