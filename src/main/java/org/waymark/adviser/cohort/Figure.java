package org.waymark.adviser.cohort;

/** What may be said of a group on a day. */
public sealed interface Figure {

  /** How its firms score. */
  record Shown(Distribution distribution) implements Figure {}

  /** Nothing. */
  record Withheld(Because because) implements Figure {}

  /** Why nothing may be said. */
  enum Because {
    /** It has fewer firms than the threshold. */
    TOO_FEW,
    /** Beside the hub or another group it would tell fewer firms than the threshold apart. */
    TELLS_FEW_APART,
    /** Beside a later day it would: fewer firms than the threshold handed in between the two. */
    FEW_CHANGED
  }
}
