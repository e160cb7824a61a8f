package org.waymark.programme;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.Finding.Direction;
import org.waymark.programme.Finding.Distance;
import org.waymark.programme.Finding.Miss;
import org.waymark.programme.Finding.Outcome;

/**
 * Holds a limit on employees against a band of sizes. A band is an interval: one that straddles a
 * limit settles nothing.
 */
final class Headcount {

  private Headcount() {}

  static Finding of(Rule.Employees rule, SizeBand band) {
    var stem = "For firms with " + range(rule) + ": you have " + words(band);
    var distance = distance(rule, band);
    if (distance != null) {
      return new Finding(rule, Outcome.NOT_MET, stem + ".", new Miss(change(distance), distance));
    }
    return within(rule, band)
        ? new Finding(rule, Outcome.MET, stem + ".", null)
        : new Finding(rule, Outcome.NOT_KNOWN, stem + ", so it depends on the exact number.", null);
  }

  /** Null unless the whole band lies outside. */
  private static @Nullable Distance distance(Rule.Employees rule, SizeBand band) {
    var min = rule.min();
    var max = rule.max();
    var most = band.atMost().orElse(null);
    if (min != null && most != null && most < min) {
      return new Distance(Direction.TOO_FEW, min - most, min - band.atLeast());
    }
    if (max != null && band.atLeast() > max) {
      return new Distance(
          Direction.TOO_MANY, band.atLeast() - max, most == null ? null : most - max);
    }
    return null;
  }

  private static boolean within(Rule.Employees rule, SizeBand band) {
    var min = rule.min();
    var max = rule.max();
    return (min == null || band.atLeast() >= min)
        && (max == null || band.atMost().filter(most -> most <= max).isPresent());
  }

  private static String range(Rule.Employees rule) {
    var min = rule.min();
    var max = rule.max();
    if (min == null) {
      return "up to " + employees(max);
    }
    return max == null ? "at least " + employees(min) : min + " to " + employees(max);
  }

  private static String employees(@Nullable Integer number) {
    return number + (number != null && number == 1 ? " employee" : " employees");
  }

  private static String words(SizeBand band) {
    if (band == SizeBand.NONE) {
      return "none";
    }
    return band.atMost()
        .map(most -> band.atLeast() + " to " + most)
        .orElse(band.atLeast() + " or more");
  }

  private static String change(Distance distance) {
    var most = distance.most();
    var number =
        most == null
            ? distance.least() + " or more"
            : distance.least() == most ? most.toString() : distance.least() + " to " + most;
    var people = most != null && most == 1 ? " employee" : " employees";
    return switch (distance.direction()) {
      case TOO_FEW -> "You need %s more%s.".formatted(number, people);
      case TOO_MANY -> "You have %s%s too many.".formatted(number, people);
    };
  }
}
