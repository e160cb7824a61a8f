package org.waymark.benchmark.estimate;

/**
 * The mean of an area, drawn towards what is known of all areas.
 *
 * @param weight of the area's own firms in it, 0 to 1
 * @param meanSquaredError in the square of the value's unit
 */
public record AreaEstimate(double value, double weight, double meanSquaredError) {

  /** 90%. Not held within a scale: {@link Interval#within} does that. */
  public Interval interval() {
    return Interval.around(value, meanSquaredError);
  }

  AreaEstimate shifted(double by) {
    return new AreaEstimate(value + by, weight, meanSquaredError);
  }
}
