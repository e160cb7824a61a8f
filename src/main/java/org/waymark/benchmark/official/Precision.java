package org.waymark.benchmark.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.waymark.benchmark.estimate.DesignEffect;
import org.waymark.benchmark.estimate.Interval;
import org.waymark.benchmark.estimate.SurveyedShare;

/** How sure a published percentage is. */
public sealed interface Precision {

  /**
   * An assumption, for sums over several figures only and never shown: what no base is published of
   * counts as if so many firms had been asked. The surveys used here asked 130 (large firms) to
   * 2,500 (micro firms) in a class, UK Business Data Survey 2026.
   */
  int ASSUMED_BASE = 200;

  /** Quantile of the normal curve at 0.975: an interval of 95% reaches so many standard errors. */
  double STANDARD_ERRORS_OF_95 = 1.959964;

  /**
   * The publisher gives an interval, of 95% as official statistics do.
   *
   * @param limits in percent
   */
  record Published(Interval limits) implements Precision {}

  /** The publisher says how many firms were asked, and we compute the interval. */
  record Asked(int firms) implements Precision {}

  /** Neither was published. */
  record NotPublished() implements Precision {}

  /**
   * An interval to show.
   *
   * @param limits in percent
   * @param level in percent, for example 95
   */
  record Stated(Interval limits, int level) {}

  /** A limit as it is told: no survey is surer than to a tenth of a percent. */
  static BigDecimal rounded(double percent) {
    return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
  }

  /** The interval of a percentage; empty where none can be stated. */
  default Optional<Stated> interval(double percent) {
    return switch (this) {
      case Published(var limits) -> Optional.of(new Stated(limits, 95));
      case Asked(var firms) ->
          Optional.of(new Stated(asked(percent, firms).interval().times(100), 90));
      case NotPublished() -> Optional.empty();
    };
  }

  /** Variance of the share that a percentage stands for, by chance in sampling alone. */
  default double variance(double percent) {
    return switch (this) {
      case Published(var limits) ->
          Math.pow((limits.high() - limits.low()) / 100 / (2 * STANDARD_ERRORS_OF_95), 2);
      case Asked(var firms) -> asked(percent, firms).variance();
      case NotPublished() -> asked(percent, ASSUMED_BASE).variance();
    };
  }

  private static SurveyedShare asked(double percent, int firms) {
    return SurveyedShare.of(percent / 100, firms, DesignEffect.OFFICIAL_SURVEY);
  }
}
