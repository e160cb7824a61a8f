package org.waymark.benchmark.official;

import org.waymark.benchmark.estimate.Interval;
import org.waymark.kernel.Region;

/**
 * What a national figure leads to expect in a region with its mix of firms. Nobody asked the firms
 * there; wherever it is shown it is called modelled.
 *
 * @param percent 0 to 100
 * @param interval 90%, in percent
 */
public record ModelledFigure(Region region, double percent, Interval interval) {}
