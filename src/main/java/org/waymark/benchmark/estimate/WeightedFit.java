package org.waymark.benchmark.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weighted least squares of the area means on what is known of the areas, each weighted with
 * 1/(&sigma;&sup2; + &psi;).
 */
final class WeightedFit {

  /** Below this share of its size a pivot is no more than rounding. */
  private static final double NOTHING = 1e-10;

  private final List<Double> coefficients;

  /** Of &Sigma; x x' / (&sigma;&sup2; + &psi;): the variance of &beta;. */
  private final double[][] inverse;

  private WeightedFit(List<Double> coefficients, double[][] inverse) {
    this.coefficients = coefficients;
    this.inverse = inverse;
  }

  static WeightedFit of(List<AreaSample> areas, double between) {
    var size = areas.getFirst().known().size() + 1;
    var cross = new double[size][size];
    var right = new double[size];
    for (var area : areas) {
      var x = row(area.known());
      var weight = 1 / (between + area.variance());
      for (int i = 0; i < size; i++) {
        right[i] += weight * x[i] * area.estimate();
        for (int j = 0; j < size; j++) {
          cross[i][j] += weight * x[i] * x[j];
        }
      }
    }
    var inverse = inverted(cross);
    var beta = IntStream.range(0, size).mapToObj(i -> dot(inverse[i], right)).toList();
    return new WeightedFit(beta, inverse);
  }

  /** &beta;, the intercept first. */
  List<Double> coefficients() {
    return coefficients;
  }

  /** x'&beta;. */
  double predicted(List<Double> known) {
    return dot(row(known), coefficients.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /**
   * x' [&Sigma; x x' / (&sigma;&sup2; + &psi;)]&#8315;&sup1; x, the variance of what is predicted.
   */
  double variance(List<Double> known) {
    var x = row(known);
    return IntStream.range(0, x.length).mapToDouble(i -> x[i] * dot(inverse[i], x)).sum();
  }

  private static double[] row(List<Double> known) {
    var x = new double[known.size() + 1];
    x[0] = 1;
    for (int i = 0; i < known.size(); i++) {
      x[i + 1] = known.get(i);
    }
    return x;
  }

  private static double dot(double[] left, double[] right) {
    return IntStream.range(0, left.length).mapToDouble(i -> left[i] * right[i]).sum();
  }

  /** Gauss-Jordan; a symmetric matrix with positive weights needs no other pivots. */
  private static double[][] inverted(double[][] matrix) {
    var size = matrix.length;
    var wide = new double[size][2 * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(matrix[i], 0, wide[i], 0, size);
      wide[i][size + i] = 1;
    }
    for (int pivot = 0; pivot < size; pivot++) {
      if (!(wide[pivot][pivot] > NOTHING * matrix[pivot][pivot])) {
        throw new IllegalArgumentException("the covariates of the areas do not tell them apart");
      }
      divide(wide[pivot], wide[pivot][pivot]);
      for (int row = 0; row < size; row++) {
        if (row != pivot) {
          subtract(wide[row], wide[row][pivot], wide[pivot]);
        }
      }
    }
    return IntStream.range(0, size)
        .mapToObj(i -> Arrays.copyOfRange(wide[i], size, 2 * size))
        .toArray(double[][]::new);
  }

  private static void divide(double[] row, double by) {
    for (int i = 0; i < row.length; i++) {
      row[i] /= by;
    }
  }

  private static void subtract(double[] row, double times, double[] other) {
    for (int i = 0; i < row.length; i++) {
      row[i] -= times * other[i];
    }
  }
}
