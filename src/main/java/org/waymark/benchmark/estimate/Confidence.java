package org.waymark.benchmark.estimate;

/** How sure every interval of this service is: nine times in ten. */
final class Confidence {

  /** The chance left out on each side. */
  static final double TAIL = 0.05;

  /** How many standard errors that is under the normal curve: its quantile at 0.95. */
  static final double STANDARD_ERRORS = 1.6448536269514722;

  private Confidence() {}
}
