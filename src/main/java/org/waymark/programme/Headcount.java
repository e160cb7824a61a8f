package org.waymark.programme;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.Finding.Direction;
import org.waymark.programme.Finding.Distance;
import org.waymark.programme.Finding.Outcome;

/**
 * Holds a limit on employees against a band of sizes. A band is an interval: one that straddles a
 * limit settles nothing.
 */
final class Headcount {

  private Headcount() {}

  static Finding of(Rule.Employees rule, SizeBand band) {
    var distance = distance(rule, band);
    if (distance != null) {
      return new Finding(rule, true, Outcome.NOT_MET, distance);
    }
    return Finding.of(rule, within(rule, band) ? Outcome.MET : Outcome.NOT_KNOWN);
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
}
