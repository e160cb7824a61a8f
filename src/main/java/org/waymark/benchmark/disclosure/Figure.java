package org.waymark.benchmark.disclosure;

import org.waymark.benchmark.ladder.CellKey;

/**
 * What is told about one group of firms in one round of counting. Figures of one score are weighed
 * together; those of another cannot be added to them.
 *
 * @param round in which the firms were counted; later rounds have greater numbers
 */
public record Figure(CellKey cell, Basis basis, long round) {

  Figure at(long other) {
    return new Figure(cell, basis, other);
  }

  Figure of(CellKey other) {
    return new Figure(other, basis, round);
  }
}
