package org.waymark.benchmark.estimate;

/**
 * The mean of an area, drawn towards what is known of all areas.
 *
 * @param weight of the area's own firms in it, 0 to 1
 * @param meanSquaredError in the square of the value's unit
 */
public record AreaEstimate(double value, double weight, double meanSquaredError) {

  /**
   * One that was told earlier, as far as what was told of it says.
   *
   * @param interval 90%, perhaps cut off at an end of the scale
   */
  public static AreaEstimate told(double value, Interval interval) {
    var reach = Math.max(value - interval.low(), interval.high() - value);
    return new AreaEstimate(value, 1, Math.pow(reach / Confidence.STANDARD_ERRORS, 2));
  }

  /** 90%. Not held within a scale: {@link Interval#within} does that. */
  public Interval interval() {
    return Interval.around(value, meanSquaredError);
  }

  AreaEstimate shifted(double by) {
    return new AreaEstimate(value + by, weight, meanSquaredError);
  }
}
