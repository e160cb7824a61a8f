package org.waymark.questionnaire.search;

import org.jspecify.annotations.Nullable;

/**
 * How much may be tried, in looks: a look is about as much work as to ask one short condition of
 * one firm. A file that asks for more is not tried to the end, however it is written.
 */
public final class Budget {

  private final long most;
  private final @Nullable Budget whole;
  private long spent;

  private Budget(long most, @Nullable Budget whole) {
    this.most = most;
    this.whole = whole;
  }

  /**
   * @param most looks there are
   */
  public Budget(long most) {
    this(most, null);
  }

  /** A share of it, so that one thing to try does not use up what others need. */
  Budget share(int shares) {
    return new Budget(most / shares, this);
  }

  /** Spends looks on what comes next, unless there are too few left for it. */
  public boolean spend(long looks) {
    if (looks > most - spent || (whole != null && !whole.spend(looks))) {
      return false;
    }
    spent += looks;
    return true;
  }

  public long spent() {
    return spent;
  }
}
