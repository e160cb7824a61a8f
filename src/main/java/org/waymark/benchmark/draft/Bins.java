package org.waymark.benchmark.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.benchmark.release.Distribution;

/**
 * A spread of scores in bins: all that is told of what lies in one is about how many firms it is.
 *
 * <p>In steps of single points the answers to many questions tell, among 150 firms, the score of
 * every second one exactly and of all to a point, and of 500 still of every tenth (worked out with
 * invented scores). The bins are the same whoever is in them, so that no bound is anybody's score.
 * Those with too few firms are joined; where the next has enough by itself, the few count as if
 * they were in it (top and bottom coding), so that its firms are not spread over scores they do not
 * have.
 */
final class Bins {

  /** Firms in each, at least: fewer are told about nowhere. */
  private static final int FEWEST = 10;

  /** How many firms a bin holds is told to this. */
  private static final int ROUNDED_TO = 5;

  /**
   * Where there are few scores it is told to this: two groups that lie within each other, with
   * three scores told in fives, now and then left one way for those in only one of them.
   */
  private static final int FEW_ROUNDED_TO = 10;

  /** So many scores, or fewer, are few. */
  static final int FEW_SCORES = 12;

  /** Last points of each: five wide from multiples of five on, and the two ends by themselves. */
  private static final int[] LAST = {
    0, 4, 9, 14, 19, 24, 29, 34, 39, 44, 49, 54, 59, 64, 69, 74, 79, 84, 89, 94, 99, 100
  };

  private record Bin(int first, int last, int firms) {

    /** The few of this one with those of the next. */
    private Bin and(Bin next) {
      var together = firms + next.firms;
      return next.enough()
          ? new Bin(next.first, next.last, together)
          : new Bin(first, next.last, together);
    }

    /** With the few that come after the last, as if they were in it. */
    private Bin closing(Bin few) {
      return new Bin(first, last, firms + few.firms);
    }

    private boolean fits() {
      return firms == 0 || enough();
    }

    private boolean enough() {
      return firms >= FEWEST;
    }

    private double rounded(int to) {
      return Math.round((double) firms / to) * to;
    }

    private int points() {
      return last - first + 1;
    }
  }

  private Bins() {}

  /**
   * The share of firms at each score, spread evenly within a bin.
   *
   * @param firmsAt for 0 to 100 points; ten firms or more together
   */
  static double[] shares(int[] firmsAt) {
    var bins = joined(firmsAt);
    var few = Arrays.stream(firmsAt).filter(firms -> firms > 0).count() <= FEW_SCORES;
    var to = few ? FEW_ROUNDED_TO : ROUNDED_TO;
    var all = bins.stream().mapToDouble(bin -> bin.rounded(to)).sum();
    var shares = new double[Distribution.POINTS];
    for (var bin : bins) {
      Arrays.fill(shares, bin.first(), bin.last() + 1, bin.rounded(to) / all / bin.points());
    }
    return shares;
  }

  private static List<Bin> joined(int[] firmsAt) {
    var bins = new ArrayList<Bin>();
    for (var bin : all(firmsAt)) {
      if (bins.isEmpty() || bins.getLast().enough()) {
        bins.add(bin);
      } else {
        bins.add(bins.removeLast().and(bin));
      }
    }
    if (bins.size() > 1 && !bins.getLast().enough()) {
      var few = bins.removeLast();
      bins.add(bins.removeLast().closing(few));
    }
    return bins;
  }

  private static List<Bin> all(int[] firmsAt) {
    var bins = new ArrayList<Bin>();
    var first = 0;
    for (var last : LAST) {
      bins.addAll(apart(new Bin(first, last, firms(firmsAt, first, last)), firmsAt));
      first = last + 1;
    }
    return bins;
  }

  /**
   * A score that enough firms have, and half of the bin, stands for itself, if enough or none are
   * left on either side: many lie at one score where a section asks little.
   */
  private static List<Bin> apart(Bin bin, int[] firmsAt) {
    for (var at = bin.first(); at <= bin.last() && bin.points() > 1; at++) {
      var before = new Bin(bin.first(), at - 1, firms(firmsAt, bin.first(), at - 1));
      var after = new Bin(at + 1, bin.last(), firms(firmsAt, at + 1, bin.last()));
      if (stands(firmsAt[at], bin) && before.fits() && after.fits()) {
        return Stream.of(before, new Bin(at, at, firmsAt[at]), after)
            .filter(part -> part.firms() > 0)
            .toList();
      }
    }
    return List.of(bin);
  }

  private static boolean stands(int firms, Bin bin) {
    return firms >= FEWEST && 2 * firms >= bin.firms();
  }

  private static int firms(int[] firmsAt, int first, int last) {
    return first > last ? 0 : Arrays.stream(firmsAt, first, last + 1).sum();
  }
}
