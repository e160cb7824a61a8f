package org.waymark.benchmark.open;

/** What came of asking for some of a release's figures. */
public sealed interface Asked {

  /** These are meant. */
  record Understood(Wanted wanted) implements Asked {}

  /**
   * There are no such figures, and never will be in this release.
   *
   * @param because what is wrong, and what may be asked instead; in English
   */
  record Refused(String because) implements Asked {}
}
