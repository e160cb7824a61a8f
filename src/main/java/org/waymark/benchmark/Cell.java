package org.waymark.benchmark;

import org.waymark.benchmark.Placement.Quartiles;
import org.waymark.scoring.Score;

/**
 * The published distribution of one score among one group of firms.
 *
 * @param scope {@link #WHOLE}, or the id of a section
 * @param firms rounded down to a multiple of 5
 */
record Cell(String scope, int firms, Histogram histogram, Quartiles quartiles) {

  static final String WHOLE = "whole";

  Placement place(Score score) {
    return new Placement(firms, quartiles, histogram.percentBelow(score.points()));
  }
}
