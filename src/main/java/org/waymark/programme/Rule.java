package org.waymark.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Sector;

/** One condition of taking part. {@link Examination} holds it against a firm. */
public sealed interface Rule {

  /** The firm is in one of these places. */
  record Place(Coverage coverage) implements Rule {}

  /**
   * The firm employs this many people.
   *
   * @param min fewest, inclusive; null for no lower limit
   * @param max most, inclusive; null for no upper limit; one of the two is there
   */
  record Employees(@Nullable Integer min, @Nullable Integer max) implements Rule {}

  /**
   * The firm has traded this long.
   *
   * @param min months, inclusive
   */
  record TradingMonths(int min) implements Rule {}

  /**
   * The firm has this turnover.
   *
   * @param min pounds a year, inclusive; null for no lower limit
   * @param max pounds a year, inclusive; null for no upper limit
   * @param words a limit that no number of pounds states, as published; null otherwise
   */
  record Turnover(@Nullable Integer min, @Nullable Integer max, @Nullable String words)
      implements Rule {}

  /**
   * The firm does this kind of work.
   *
   * @param words as published
   * @param certain sectors that surely count
   * @param othersPossible whether firms of other sectors may count too
   */
  record Sectors(String words, Set<Sector> certain, boolean othersPossible) implements Rule {
    public Sectors {
      certain = Set.copyOf(certain);
    }
  }

  /** A condition in words that only the firm itself can judge. */
  record Stated(String words) implements Rule {}

  /**
   * A rule that no source confirms. It turns nobody away: where it is not met, the outcome is not
   * known.
   */
  record Unconfirmed(Rule rule) implements Rule {}
}
