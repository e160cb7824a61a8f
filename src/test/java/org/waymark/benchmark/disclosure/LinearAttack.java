package org.waymark.benchmark.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Looks for a sum of figures, with any factors, that is about few firms. Figures are the rows of a
 * matrix and the unknowns that are in the same figures a column; a sum is about the columns where
 * it is not 0. If it is about few firms, it is 0 wherever a column alone has enough; of all sums
 * that are, those with many zeros come up as rows when the matrix is reduced with its columns in
 * one random order after the other (information set decoding: Prange 1962, IRE Trans. Inf. Theory
 * 8:5-9).
 */
final class LinearAttack {

  /** Whole numbers modulo a prime: no rounding, and hardly a chance to miss a dependence. */
  private static final long PRIME = 2_147_483_629L;

  private static final int TRIES = 60;

  private final List<List<Unknown>> columns;
  private final List<long[]> smallSums;

  LinearAttack(List<Figure> figures, List<Unknown> unknowns) {
    Map<BitSet, List<Unknown>> alike = new LinkedHashMap<>();
    for (var unknown : unknowns) {
      var pattern = new BitSet();
      for (var f = 0; f < figures.size(); f++) {
        pattern.set(f, unknown.isIn(figures.get(f)));
      }
      if (!pattern.isEmpty()) {
        alike.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(unknown);
      }
    }
    var patterns = new ArrayList<>(alike.keySet());
    columns = patterns.stream().map(alike::get).toList();
    var rows = new ArrayList<long[]>();
    for (var f = 0; f < figures.size(); f++) {
      var row = new long[columns.size()];
      for (var c = 0; c < row.length; c++) {
        row[c] = patterns.get(c).get(f) ? 1 : 0;
      }
      rows.add(row);
    }
    smallSums = withoutLargeColumns(rows);
  }

  private List<long[]> withoutLargeColumns(List<long[]> rows) {
    var large = new ArrayList<Integer>();
    for (var c = 0; c < columns.size(); c++) {
      if (Unknown.firmsBesideKnown(columns.get(c)) >= Attacker.FEW) {
        large.add(c);
      }
    }
    var rank = reduce(rows, large);
    return rows.subList(rank, rows.size()).stream().filter(row -> support(row).size() > 0).toList();
  }

  /**
   * The fewest firms found in {@link #TRIES} tries; {@link Integer#MAX_VALUE} where every sum that
   * says anything says it of a column with enough firms.
   */
  int least(long seed) {
    var least = Integer.MAX_VALUE;
    var random = new Random(seed);
    var order = new ArrayList<Integer>();
    for (var c = 0; c < columns.size(); c++) {
      order.add(c);
    }
    for (var t = 0; t < TRIES && !smallSums.isEmpty(); t++) {
      Collections.shuffle(order, random);
      var rows = new ArrayList<long[]>();
      smallSums.forEach(row -> rows.add(row.clone()));
      reduce(rows, order);
      for (var row : rows) {
        var about = support(row);
        if (!about.isEmpty()) {
          least = Math.min(least, Unknown.firmsBesideKnown(about));
        }
      }
    }
    return least;
  }

  private List<Unknown> support(long[] row) {
    var about = new ArrayList<Unknown>();
    for (var c = 0; c < row.length; c++) {
      if (row[c] != 0) {
        about.addAll(columns.get(c));
      }
    }
    return about;
  }

  /** Makes the rows 0 in as many of the columns as there can be, in order; returns the rank. */
  private static int reduce(List<long[]> rows, List<Integer> order) {
    var rank = 0;
    for (var column : order) {
      var pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
        pivot++;
      }
      if (pivot < rows.size()) {
        Collections.swap(rows, pivot, rank);
        clear(rows, rank, column);
        rank++;
      }
    }
    return rank;
  }

  private static void clear(List<long[]> rows, int pivot, int column) {
    var from = rows.get(pivot);
    var inverse =
        BigInteger.valueOf(from[column]).modInverse(BigInteger.valueOf(PRIME)).longValue();
    for (var r = 0; r < rows.size(); r++) {
      var row = rows.get(r);
      if (r != pivot && row[column] != 0) {
        var factor = row[column] * inverse % PRIME;
        for (var c = 0; c < row.length; c++) {
          if (from[c] != 0) {
            row[c] = Math.floorMod(row[c] - factor * from[c] % PRIME, PRIME);
          }
        }
      }
    }
  }
}
