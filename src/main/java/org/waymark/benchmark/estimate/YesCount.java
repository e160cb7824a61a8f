package org.waymark.benchmark.estimate;

/**
 * How many firms of one place do something.
 *
 * @param yes of those asked; a fraction when both count effective firms
 * @param asked above 0
 */
public record YesCount(double yes, double asked) {

  /** Refuses more yes than firms asked. */
  public YesCount {
    if (!(asked > 0 && yes >= 0 && yes <= asked)) {
      throw new IllegalArgumentException(yes + " of " + asked + " cannot be");
    }
  }

  /** The same share, counted in as many firms as the design effect leaves. */
  public YesCount effective(DesignEffect design) {
    return new YesCount(design.effective(yes), design.effective(asked));
  }

  double share() {
    return yes / asked;
  }
}
