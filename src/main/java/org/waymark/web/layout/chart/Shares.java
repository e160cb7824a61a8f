package org.waymark.web.layout.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the scores of many firms spread.
 *
 * @param percents share of firms in each band of ten points, from 0 to 9 up to 90 to 100
 * @param own the reader's own score; null where there is none
 */
public record Shares(List<Integer> percents, Middle middle, @Nullable Integer own) {

  /** How many bands there are. */
  public static final int BANDS = 10;

  public Shares {
    percents = List.copyOf(percents);
    if (percents.size() != BANDS) {
      throw new IllegalArgumentException("ten bands, and not " + percents.size());
    }
  }

  /** A quarter of the firms lie below the lower value, half below the median. */
  public record Middle(int lower, int median, int upper) {}

  static int from(int band) {
    return band * BANDS;
  }

  /** The last one holds the full score as well. */
  static int to(int band) {
    return band == BANDS - 1 ? 100 : from(band) + 9;
  }
}
