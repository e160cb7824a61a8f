package org.waymark.benchmark.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.estimate.AreaEstimate;
import org.waymark.benchmark.estimate.DesignEffect;
import org.waymark.benchmark.estimate.SharePrior;
import org.waymark.benchmark.estimate.YesCount;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell.Mean;
import org.waymark.benchmark.release.Distribution;
import org.waymark.benchmark.release.Status;

/**
 * Draws what few firms say towards the next wider group that is told about, rung by rung. Only
 * groups that are told about take part: what is withheld leaves no trace.
 *
 * <p>Shares follow the beta-binomial rule, (y + m&mu;)/(n + m), for every score at once: y of n
 * firms below it, &mu; the share of the wider group. One m serves a rung, from how far its groups
 * lie apart in the share below the wider group's median. Means follow the area model ({@link
 * Means}).
 */
final class Estimation {

  /**
   * Weight of the wider group where a rung has too few groups to tell how far they lie apart: an
   * assumption, about the number from which surveys show a figure without a flag.
   */
  static final double USUAL_STRENGTH = 30;

  private final Map<CellKey, Histogram> scores;
  private final Map<CellKey, Told> told = new HashMap<>();

  /** What is told about a group. */
  record Told(Distribution distribution, AreaEstimate mean) {}

  private Estimation(Map<CellKey, Histogram> scores) {
    this.scores = scores;
  }

  /**
   * Estimates for groups.
   *
   * @param groups those that are told about
   * @param scores of these and others
   */
  static Map<CellKey, Told> of(Set<CellKey> groups, Map<CellKey, Histogram> scores) {
    var rungs = new TreeMap<Integer, List<CellKey>>();
    groups.stream()
        .sorted()
        .forEach(key -> rungs.computeIfAbsent(key.depth(), _ -> new ArrayList<>()).add(key));
    var estimation = new Estimation(scores);
    rungs.values().forEach(estimation::rung);
    return estimation.told;
  }

  /** The wider rungs have been done. */
  private void rung(List<CellKey> groups) {
    var strength = strength(groups);
    var means = Means.of(groups.stream().map(this::sample).toList(), strength);
    for (var i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      told.put(group, new Told(distribution(group, strength), means.get(i)));
    }
  }

  private Means.Sample sample(CellKey group) {
    var around = wider(group);
    return new Means.Sample(histogram(group), around == null ? null : around.mean());
  }

  private double strength(List<CellKey> groups) {
    var counts = new ArrayList<YesCount>();
    for (var group : groups) {
      var around = wider(group);
      if (around != null) {
        var own = histogram(group);
        var below = own.below(median(around.distribution()));
        counts.add(new YesCount(below, own.firms()).effective(DesignEffect.OWN_USERS));
      }
    }
    return counts.size() < 2 ? USUAL_STRENGTH : SharePrior.fitted(counts).strength();
  }

  private static int median(Distribution distribution) {
    var points = 0;
    while (points < Distribution.POINTS - 1 && distribution.below(points + 1) <= 0.5) {
      points++;
    }
    return points;
  }

  private Distribution distribution(CellKey group, double strength) {
    var own = histogram(group);
    var firms = DesignEffect.OWN_USERS.effective(own.firms());
    var around = wider(group);
    var drawn = around == null ? 0 : strength;
    var shares = new double[Distribution.POINTS];
    for (var points = 0; points < shares.length; points++) {
      var expected = around == null ? 0 : around.distribution().partsAt().get(points);
      shares[points] =
          (firms * own.at(points) / own.firms() * Distribution.PARTS + drawn * expected)
              / (firms + drawn);
    }
    return new Distribution(
        whole(shares), BigDecimal.valueOf(firms + drawn).setScale(3, RoundingMode.HALF_UP));
  }

  /** Whole parts that sum to the whole: what rounding leaves over goes to the next score. */
  private static List<Integer> whole(double[] shares) {
    var parts = new ArrayList<Integer>();
    var exact = 0.0;
    var given = 0;
    for (var share : shares) {
      exact += share;
      var next = Math.toIntExact(Math.round(exact)) - given;
      parts.add(next);
      given += next;
    }
    return parts;
  }

  private @Nullable Told wider(CellKey group) {
    return group.upwards().stream()
        .skip(1)
        .map(told::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Histogram histogram(CellKey group) {
    return Objects.requireNonNull(scores.get(group));
  }

  /** As it is published: in points with one decimal. */
  static Mean published(AreaEstimate mean, Histogram own) {
    var interval = mean.interval().within(0, 100);
    return new Mean(
        points(Math.clamp(mean.value(), 0, 100)),
        points(interval.low()),
        points(interval.high()),
        Status.of(own.firms()) == Status.DIRECT ? points(own.mean()) : null);
  }

  private static BigDecimal points(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
