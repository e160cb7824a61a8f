package org.waymark.benchmark.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.estimate.DesignEffect;
import org.waymark.benchmark.estimate.SharePrior;
import org.waymark.benchmark.estimate.YesCount;
import org.waymark.benchmark.release.Distribution;

/**
 * How the scores of the groups of one rung spread, drawn towards the wider groups as far as their
 * firms say little: (y + m&mu;)/(n + m) for every score at once, y of n firms below it, &mu; the
 * share of the wider group. One m serves a rung, from how far its groups lie apart in the shares
 * below the wider group's quartiles and median: the middle one of three. The median alone tells
 * little where firms fall into two camps and hardly any lie about it.
 */
final class Shares {

  /**
   * Weight of the wider group where a rung has too few groups to tell how far they lie apart: an
   * assumption, about the number from which surveys show a figure without a flag.
   */
  static final double USUAL_STRENGTH = 30;

  private static final List<Double> CUTS = List.of(0.25, 0.5, 0.75);

  private final SharePrior prior;

  private Shares(SharePrior prior) {
    this.prior = prior;
  }

  /**
   * One group.
   *
   * @param own scores of its firms
   * @param wider the next wider group that is told about; null for the widest
   */
  record Sample(Histogram own, @Nullable Wider wider) {}

  /**
   * A group that others are drawn towards.
   *
   * @param part of it that the other's firms are, 0 to 1
   */
  record Wider(Distribution distribution, double part) {

    /** A share that tells how sure all are: as near to one half as there is. */
    private int median() {
      return at(0.5);
    }

    /**
     * Where this share of it lies below, as near as there is.
     *
     * @param share 0 to 1
     */
    private int at(double share) {
      var points = 0;
      while (points < Distribution.POINTS - 1 && distribution.below(points + 1) <= share) {
        points++;
      }
      return points;
    }
  }

  static Shares of(List<Sample> samples) {
    var drawn = samples.stream().filter(sample -> sample.wider() != null).toList();
    return new Shares(
        drawn.size() < 2
            ? SharePrior.known(0.5, USUAL_STRENGTH)
            : CUTS.stream()
                .map(
                    cut -> SharePrior.fitted(drawn.stream().map(each -> count(each, cut)).toList()))
                .sorted(Comparator.comparing(SharePrior::strength))
                .skip(1)
                .findFirst()
                .orElseThrow());
  }

  private static YesCount count(Sample sample, double cut) {
    var points = Objects.requireNonNull(sample.wider()).at(cut);
    return new YesCount(sample.own().below(points), sample.own().firms())
        .effective(DesignEffect.OWN_USERS);
  }

  /** m, how many firms the wider group weighs as much as. */
  double strength() {
    return prior.strength();
  }

  /**
   * The spread of a group, worth what it would be with the fewest firms that it may have. A curve
   * is surer than counted shares where scores spread like one (for a normal by a third), and beside
   * the truth where they do not: it counts for no more.
   */
  Distribution drawn(Sample sample) {
    var wider = sample.wider();
    var own = sample.own().told();
    var firms = DesignEffect.OWN_USERS.effective(sample.own().roundedFirms());
    var strength = wider == null ? 0 : prior.strength();
    var shares = new double[Distribution.POINTS];
    for (var points = 0; points < shares.length; points++) {
      var expected = wider == null ? 0 : wider.distribution().partsAt().get(points);
      shares[points] =
          (firms * own.partsAt().get(points) + strength * expected)
              / (firms + strength)
              / Distribution.PARTS;
    }
    var worth = worth(firms, wider);
    return Distribution.of(shares, BigDecimal.valueOf(worth).setScale(3, RoundingMode.HALF_UP));
  }

  /**
   * How many independent firms know the share below the wider group's median as well: never more
   * than there are on both sides.
   */
  private double worth(double firms, @Nullable Wider wider) {
    if (wider == null) {
      return firms;
    }
    var share = wider.distribution().below(wider.median());
    var worth = wider.distribution().weight().doubleValue();
    return prior
        .partOf(share, worth, wider.part())
        .estimate(new YesCount(share * firms, firms))
        .worth();
  }
}
