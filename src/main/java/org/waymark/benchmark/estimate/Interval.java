package org.waymark.benchmark.estimate;

/**
 * Where the true value lies, nine times in ten.
 *
 * @param low never above {@code high}
 */
public record Interval(double low, double high) {

  /** Refuses what is no interval. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no interval from " + low + " to " + high);
    }
  }

  /** The interval of an estimate whose error is about normal. */
  public static Interval around(double value, double variance) {
    var reach = Confidence.STANDARD_ERRORS * Math.sqrt(variance);
    return new Interval(value - reach, value + reach);
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The part of it that is possible at all, for example within 0 and 100. */
  public Interval within(double least, double most) {
    return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
  }

  /** The same in another unit, for example percent for shares. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
