package org.waymark.adviser.cohort;

import java.util.UUID;

/** What came of making a group or giving it another name. */
public sealed interface Naming {

  /** It has this name now. */
  record Named(UUID cohort) implements Naming {}

  /** It has no name, or one that is too long. */
  record NoName() implements Naming {}

  /** The hub has a group of this name. */
  record NameTaken() implements Naming {}

  /**
   * A colleague has given it another name since it was seen; nothing changed.
   *
   * @param now its name
   */
  record ChangedMeanwhile(String now) implements Naming {}

  /** The hub has as many groups as any may have. */
  record TooMany(int most) implements Naming {}

  /** The hub has no such group. */
  record NotFound() implements Naming {}
}
