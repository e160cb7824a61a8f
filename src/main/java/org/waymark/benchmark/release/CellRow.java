package org.waymark.benchmark.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.estimate.DesignEffect;
import org.waymark.benchmark.estimate.Interval;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell.Mean;
import org.waymark.benchmark.release.Cell.Quartiles;

/** How cells lie in the database. */
public final class CellRow {

  private CellRow() {}

  /** The group that the columns rung, place, size_class and sector name. */
  public static CellKey group(ResultSet row) throws SQLException {
    return new CellKey(
        row.getString("rung"),
        row.getString("place"),
        row.getString("size_class"),
        row.getString("sector"));
  }

  /** What the columns questionnaire, series and scope name. */
  public static Measure measure(ResultSet row) throws SQLException {
    return new Measure(
        row.getString("questionnaire"), row.getInt("series"), row.getString("scope"));
  }

  /** The column basis. */
  public static Basis basis(ResultSet row) throws SQLException {
    return Basis.ofCode(row.getString("basis")).orElseThrow();
  }

  /** The column counted_in. */
  public static @Nullable Long countedIn(ResultSet row) throws SQLException {
    return row.getObject("counted_in", Long.class);
  }

  /** The columns lower_quartile, median and upper_quartile. */
  public static Quartiles quartiles(ResultSet row) throws SQLException {
    return new Quartiles(
        row.getBigDecimal("lower_quartile"),
        row.getBigDecimal("median"),
        row.getBigDecimal("upper_quartile"));
  }

  /** A cell of a release, with all columns. */
  public static Cell published(ResultSet row) throws SQLException {
    var firms = row.getInt("firms");
    var quartiles = quartiles(row);
    return row.getString("status") == null
        ? older(row, firms, quartiles)
        : new Cell(
            group(row),
            measure(row),
            basis(row),
            firms,
            countedIn(row),
            Status.ofCode(row.getString("status")).orElseThrow(),
            distribution(row),
            quartiles,
            mean(row));
  }

  /**
   * Of a release made before figures were drawn towards wider groups: its histogram counts firms.
   * Where they are few it is told as it would be now.
   */
  private static Cell older(ResultSet row, int firms, Quartiles quartiles) throws SQLException {
    List<Integer> counts = Statements.values(row.getArray("histogram"));
    var all = counts.stream().mapToInt(Integer::intValue).sum();
    var parts = new ArrayList<Integer>();
    counts.forEach(count -> parts.add(Math.toIntExact((long) count * Distribution.PARTS / all)));
    var status = Status.of(firms);
    var told = status == Status.EARLY ? status.fewest() : firms;
    var raw = new Distribution(parts, BigDecimal.valueOf(told));
    var smooth = firms < Distribution.FEWEST_IN_BINS;
    var distribution = smooth ? raw.smoothed(raw.variance()) : raw;
    return new Cell(
        group(row),
        measure(row),
        basis(row),
        told,
        countedIn(row),
        status,
        distribution,
        smooth ? distribution.quartiles() : quartiles,
        mean(distribution, told));
  }

  /** Of these firms alone. */
  private static Mean mean(Distribution distribution, int firms) {
    var mean = distribution.mean();
    var variance = distribution.variance() / DesignEffect.OWN_USERS.effective(firms);
    var interval = Interval.around(mean, variance).within(0, Distribution.POINTS - 1);
    return new Mean(points(mean), points(interval.low()), points(interval.high()), null);
  }

  private static BigDecimal points(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }

  /** The columns histogram and weight. */
  public static Distribution distribution(ResultSet row) throws SQLException {
    return new Distribution(
        Statements.values(row.getArray("histogram")), row.getBigDecimal("weight"));
  }

  /** The four numbers of the column mean. */
  public static Mean mean(ResultSet row) throws SQLException {
    var numbers = (@Nullable BigDecimal[]) row.getArray("mean").getArray();
    return new Mean(known(numbers[0]), known(numbers[1]), known(numbers[2]), numbers[3]);
  }

  private static BigDecimal known(@Nullable BigDecimal number) {
    return Objects.requireNonNull(number);
  }

  /** The reverse of {@link #mean}. */
  public static @Nullable BigDecimal[] row(Mean mean) {
    return new @Nullable BigDecimal[] {mean.estimate(), mean.low(), mean.high(), mean.own()};
  }
}
