package org.waymark.benchmark.open;

/** What came of asking for some of a release's figures. */
public sealed interface Asked {

  /**
   * There are such groups and scores.
   *
   * @param wanted the figures meant, and no others
   */
  record Understood(Wanted wanted) implements Asked {}

  /**
   * There are no such figures, and never will be in this release.
   *
   * @param because what is wrong, and what may be asked instead; in English
   */
  record Refused(String because) implements Asked {}
}
