package org.waymark.benchmark.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.estimate.DesignEffect;
import org.waymark.benchmark.estimate.SharePrior;
import org.waymark.benchmark.estimate.YesCount;
import org.waymark.benchmark.release.Distribution;

/**
 * How the scores of the groups of one rung spread, drawn towards the wider groups as far as their
 * firms say little: (y + m&mu;)/(n + m) for every score at once, y of n firms below it, &mu; the
 * share of the wider group. One m serves a rung, from how far its groups lie apart in the share
 * below the wider group's median.
 */
final class Shares {

  /**
   * Weight of the wider group where a rung has too few groups to tell how far they lie apart: an
   * assumption, about the number from which surveys show a figure without a flag.
   */
  static final double USUAL_STRENGTH = 30;

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

    /** A share that tells groups apart best: as near to one half as there is. */
    private int median() {
      var points = 0;
      while (points < Distribution.POINTS - 1 && distribution.below(points + 1) <= 0.5) {
        points++;
      }
      return points;
    }
  }

  static Shares of(List<Sample> samples) {
    var counts = new ArrayList<YesCount>();
    for (var sample : samples) {
      if (sample.wider() != null) {
        var below = sample.own().below(sample.wider().median());
        counts.add(new YesCount(below, sample.own().firms()).effective(DesignEffect.OWN_USERS));
      }
    }
    return new Shares(
        counts.size() < 2 ? SharePrior.known(0.5, USUAL_STRENGTH) : SharePrior.fitted(counts));
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
    var firms = DesignEffect.OWN_USERS.effective(sample.own().firms());
    var strength = wider == null ? 0 : prior.strength();
    var shares = new double[Distribution.POINTS];
    for (var points = 0; points < shares.length; points++) {
      var expected = wider == null ? 0 : wider.distribution().partsAt().get(points);
      shares[points] =
          (firms * own.partsAt().get(points) + strength * expected)
              / (firms + strength)
              / Distribution.PARTS;
    }
    var worth = worth(DesignEffect.OWN_USERS.effective(sample.own().roundedFirms()), wider);
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
