package org.waymark.benchmark.estimate;

/**
 * By how much a sample says less than as many firms drawn by lot would (Kish 1965, Survey
 * Sampling): all arithmetic here counts effective firms.
 */
public enum DesignEffect {
  /** Surveys drawn by lot and weighted; their publishers report about as much. */
  OFFICIAL_SURVEY(1.2),

  /**
   * Firms that came by themselves, often several through one adviser. An assumption, on the careful
   * side; it widens intervals and cures no bias.
   */
  OWN_USERS(1.5);

  private final double factor;

  DesignEffect(double factor) {
    this.factor = factor;
  }

  public double factor() {
    return factor;
  }

  /** As many firms drawn by lot as {@code firms} of this kind are worth. */
  public double effective(double firms) {
    return firms / factor;
  }
}
