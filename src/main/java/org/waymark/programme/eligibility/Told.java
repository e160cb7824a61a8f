package org.waymark.programme.eligibility;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CouncilArea;

/** What a firm has told of one particular. */
public sealed interface Told {

  /**
   * A number, or what is known of it.
   *
   * @param least at least so many, 0 or more
   * @param most at most so many; null for no limit
   */
  record Amount(long least, @Nullable Long most) implements Told {
    public Amount {
      if (least < 0 || (most != null && most < least)) {
        throw new IllegalArgumentException("no amount: " + least + " to " + most);
      }
    }

    /** Exactly so many. */
    public static Amount of(long number) {
      return new Amount(number, number);
    }
  }

  /** Yes or no. */
  record Answer(boolean yes) implements Told {}

  /**
   * Out of a list.
   *
   * @param codes of what applies; may be empty
   */
  record Picked(Set<String> codes) implements Told {
    public Picked {
      codes = Set.copyOf(codes);
    }
  }

  /** A place. */
  record At(CouncilArea area) implements Told {}
}
