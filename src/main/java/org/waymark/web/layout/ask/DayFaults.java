package org.waymark.web.layout.ask;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which boxes of a day are at fault.
 *
 * @param missing left empty, where another is not
 * @param wrong filled in with what is no such number
 */
record DayFaults(Set<Box> missing, Set<Box> wrong) {

  /** The boxes, each with the numbers it takes. */
  enum Box {
    DAY(1, 31),
    MONTH(1, 12),
    /** Four digits: of two nobody knows the century. */
    YEAR(1000, 9999);

    private final int least;
    private final int most;

    Box(int least, int most) {
      this.least = least;
      this.most = most;
    }

    String field(String of) {
      return SentAnswers.field(of, name().toLowerCase(Locale.ROOT));
    }

    private boolean takes(String typed) {
      if (!typed.matches("[0-9]{1,4}")) {
        return false;
      }
      var number = Integer.parseInt(typed);
      return least <= number && number <= most;
    }
  }

  static DayFaults of(SentAnswers sent, String field) {
    var missing = boxes(box -> sent.of(box.field(field)).isEmpty());
    var wrong =
        boxes(
            box ->
                !missing.contains(box) && !box.takes(String.join(" ", sent.of(box.field(field)))));
    return new DayFaults(missing.size() == Box.values().length ? Set.of() : missing, wrong);
  }

  private static Set<Box> boxes(Predicate<Box> at) {
    return Stream.of(Box.values())
        .filter(at)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Box.class)));
  }

  /** Whether a box is to be looked at: all are, where none is at fault by itself. */
  boolean at(Box box) {
    if (!missing.isEmpty()) {
      return missing.contains(box);
    }
    return wrong.isEmpty() || wrong.contains(box);
  }
}
