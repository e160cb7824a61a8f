package org.waymark.benchmark.official;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.waymark.benchmark.estimate.Interval;

/**
 * How many of some practices a firm has, beside how many a typical firm like it has: the sum of the
 * published rates, each of the firm's size class where there is one, else of the closest group.
 *
 * <p>No survey tells how firms of a region differ from those of the country, so each rate may be
 * off by &tau; ({@link RegionalSpread}), and all in the same direction: where firms are behind with
 * one practice they tend to be behind with the others. So these errors are added up and not their
 * squares. The same holds for chance in sampling, because the same firms answered all questions of
 * a survey. Both make the interval wider than if practices had nothing to do with each other, as a
 * sum of eleven then looks surer than it is.
 *
 * @param practices that are published and apply to the firm
 * @param done those the firm has
 * @param notKnown those of which the firm does not know; they do not count as done
 * @param ofOwnSize those whose rate is that of the firm's size class
 * @param expected of a typical firm
 * @param interval 90%, of what is expected
 */
public record LikeForLike(
    int practices, int done, int notKnown, int ofOwnSize, double expected, Interval interval) {

  /** Of one or two practices the figures themselves say as much. */
  static final int FEWEST = 3;

  /**
   * Counts over practices.
   *
   * @param figures one for each practice that applies to the firm
   * @return empty for fewer than three
   */
  public static Optional<LikeForLike> of(List<OfficialFigure> figures, int done, int notKnown) {
    if (done + notKnown > figures.size()) {
      throw new IllegalArgumentException("more practices than figures: " + done + ", " + notKnown);
    }
    if (figures.size() < FEWEST) {
      return Optional.empty();
    }
    var expected = sum(figures, LikeForLike::share);
    var region = sum(figures, figure -> Math.sqrt(RegionalSpread.variance(share(figure))));
    var chance =
        sum(
            figures,
            figure -> Math.sqrt(figure.precision().variance(figure.percent().doubleValue())));
    var ofOwnSize =
        figures.stream().filter(figure -> figure.group() instanceof Breakdown.BySize).count();
    return Optional.of(
        new LikeForLike(
            figures.size(),
            done,
            notKnown,
            (int) ofOwnSize,
            expected,
            Interval.around(expected, region * region + chance * chance)
                .within(0, figures.size())));
  }

  /** Whether it may be said of firms of the same size: half of the rates at least are of these. */
  public boolean ofFirmsOfTheSameSize() {
    return 2 * ofOwnSize >= practices;
  }

  private static double sum(List<OfficialFigure> figures, ToDoubleFunction<OfficialFigure> value) {
    return figures.stream().mapToDouble(value).sum();
  }

  private static double share(OfficialFigure figure) {
    return figure.percent().doubleValue() / 100;
  }
}
