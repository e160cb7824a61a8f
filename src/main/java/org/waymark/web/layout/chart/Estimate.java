package org.waymark.web.layout.chart;

import org.jspecify.annotations.Nullable;

/**
 * A row of a chart of estimates: for example one region.
 *
 * @param span null where nothing is shown
 * @param note why nothing is shown, or what else is to be said; empty for nothing
 */
public record Estimate(String name, @Nullable Span span, String note) {

  /** An estimate with the interval it lies in nine times out of ten. */
  public record Span(int value, int lowest, int highest) {}
}
