package org.waymark.benchmark.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.benchmark.estimate.AreaEstimate;
import org.waymark.benchmark.estimate.Interval;
import org.waymark.benchmark.estimate.WiderFigure;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Cell.Mean;
import org.waymark.benchmark.release.Distribution;
import org.waymark.benchmark.release.Status;

/**
 * Draws what few firms say towards the next wider group that is told about, rung by rung: means by
 * the area model ({@link Means}), the spread of scores by the beta-binomial rule ({@link Shares}).
 * Only groups that are told about take part, in this release or still from an earlier one: what is
 * withheld leaves no trace.
 *
 * <p>There is nothing wider than the United Kingdom: with 10 to 29 firms it is told as an early
 * figure from its own firms alone, and has the interval of ten.
 */
final class Estimation {

  private final TreeSet<CellKey> groups;
  private final Map<CellKey, Histogram> scores;
  private final Map<CellKey, Told> told = new HashMap<>();

  /** What is told about a group. */
  record Told(Distribution distribution, AreaEstimate mean) {

    /** What an earlier release told, as far as it can be read off what was published. */
    static Told earlier(Cell cell) {
      var mean = cell.mean();
      var interval = new Interval(mean.low().doubleValue(), mean.high().doubleValue());
      return new Told(
          cell.distribution(), AreaEstimate.told(mean.estimate().doubleValue(), interval));
    }
  }

  /** A wider group, and the part of it that a group is. */
  private record Around(Told told, double part) {}

  private Estimation(Set<CellKey> groups, Map<CellKey, Histogram> scores) {
    this.groups = new TreeSet<>(groups);
    this.scores = scores;
  }

  /**
   * Estimates for groups.
   *
   * @param groups those that are told about anew
   * @param scores of these and others
   * @param kept those told about as an earlier release did; groups within them are drawn to that
   */
  static Map<CellKey, Told> of(
      Set<CellKey> groups, Map<CellKey, Histogram> scores, Collection<Cell> kept) {
    var estimation = new Estimation(groups, scores);
    kept.forEach(cell -> estimation.told.put(cell.group(), Told.earlier(cell)));
    var rungs = new TreeMap<Integer, List<CellKey>>();
    estimation.groups.forEach(
        key -> rungs.computeIfAbsent(key.depth(), _ -> new ArrayList<>()).add(key));
    rungs.values().forEach(estimation::rung);
    estimation.reproduce();
    estimation.told.keySet().retainAll(groups);
    return estimation.told;
  }

  /** The wider rungs have been done. */
  private void rung(List<CellKey> rung) {
    var spreads = rung.stream().map(this::spread).toList();
    var shares = Shares.of(spreads);
    var means = Means.of(rung.stream().map(this::mean).toList(), shares.strength());
    for (var i = 0; i < rung.size(); i++) {
      told.put(rung.get(i), new Told(shares.drawn(spreads.get(i)), means.get(i)));
    }
  }

  private Shares.Sample spread(CellKey group) {
    return new Shares.Sample(
        histogram(group),
        wider(group)
            .map(around -> new Shares.Wider(around.told().distribution(), around.part()))
            .orElse(null));
  }

  private Means.Sample mean(CellKey group) {
    var around = wider(group);
    return new Means.Sample(
        histogram(group),
        around.map(wider -> wider.told().mean()).orElse(null),
        around.map(Around::part).orElse(1.0));
  }

  private Optional<Around> wider(CellKey group) {
    return group.upwards().stream()
        .skip(1)
        .filter(told::containsKey)
        .findFirst()
        .map(key -> new Around(known(key), part(group, key)));
  }

  private double part(CellKey group, CellKey wider) {
    return (double) histogram(group).roundedFirms() / histogram(wider).roundedFirms();
  }

  private Histogram histogram(CellKey group) {
    return Objects.requireNonNull(scores.get(group));
  }

  /**
   * Groups that make up a wider one have its mean between them, weighted with the numbers of firms
   * as they are published; from the widest to the finest.
   *
   * <p>Only where all of them are told in this release, and with a number. With one withheld the
   * others are not the whole; were they made to look like it, they would carry what the withheld
   * one differs by. With an early one among them the sum could be solved for its number. A group
   * that stays from an earlier release is about other firms.
   */
  private void reproduce() {
    var parts = new HashMap<CellKey, List<CellKey>>();
    for (var key : new TreeSet<>(scores.keySet())) {
      key.wider().ifPresent(whole -> parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(key));
    }
    for (var whole : groups) {
      var within = parts.getOrDefault(whole, List.of());
      if (!within.isEmpty() && within.stream().allMatch(this::hasANumber)) {
        reproduce(whole, within);
      }
    }
  }

  private boolean hasANumber(CellKey group) {
    return groups.contains(group) && histogram(group).status() != Status.EARLY;
  }

  private void reproduce(CellKey whole, List<CellKey> parts) {
    var means =
        new WiderFigure(known(whole).mean().value())
            .reproducedBy(
                parts.stream()
                    .map(
                        part ->
                            new WiderFigure.Part(
                                known(part).mean(), histogram(part).roundedFirms()))
                    .toList());
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      told.put(part, new Told(known(part).distribution(), means.get(i)));
    }
  }

  private Told known(CellKey group) {
    return Objects.requireNonNull(told.get(group));
  }

  /**
   * As it is published: in points with one decimal; the mean of its own firms in whole points,
   * since from several the number of an early group could be solved.
   */
  static Mean published(AreaEstimate mean, Histogram own) {
    var interval = mean.interval().within(0, 100);
    return new Mean(
        points(Math.clamp(mean.value(), 0, 100)),
        points(interval.low()),
        points(interval.high()),
        own.status() == Status.DIRECT ? points(Math.rint(own.toldMean())) : null);
  }

  private static BigDecimal points(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
