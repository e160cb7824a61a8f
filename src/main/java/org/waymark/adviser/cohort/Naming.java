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

  /** The hub has as many groups as any may have. */
  record TooMany(int most) implements Naming {}

  /** The hub has no such group. */
  record NotFound() implements Naming {}
}
