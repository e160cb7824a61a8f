package org.waymark.benchmark.estimate;

import java.util.List;

/**
 * A figure for a wider group, which its areas together must not contradict.
 *
 * @param value in the unit of the areas' estimates
 */
public record WiderFigure(double value) {

  /**
   * An area's part of the wider group.
   *
   * @param weight for example its firms; in any unit, above 0
   */
  public record Part(AreaEstimate estimate, double weight) {}

  /**
   * The areas in the same order, all shifted by as much as makes their weighted mean this figure:
   * difference benchmarking (Rao &amp; Molina 2015, Small Area Estimation, 6.4.6). Intervals move
   * along and keep their width.
   */
  public List<AreaEstimate> reproducedBy(List<Part> parts) {
    var weight = parts.stream().mapToDouble(Part::weight).sum();
    if (!(weight > 0)) {
      throw new IllegalArgumentException("no area has a weight");
    }
    var mean =
        parts.stream().mapToDouble(part -> part.weight() * part.estimate().value()).sum() / weight;
    return parts.stream().map(part -> part.estimate().shifted(value - mean)).toList();
  }
}
