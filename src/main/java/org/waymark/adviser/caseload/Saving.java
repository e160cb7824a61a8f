package org.waymark.adviser.caseload;

/** What came of saving a view. */
public sealed interface Saving {

  /** It is kept. */
  record Saved() implements Saving {}

  /** It has no name, or one that is too long. */
  record NoName() implements Saving {}

  /** It has so many filters that no address would hold them. */
  record TooLong() implements Saving {}

  /** The adviser has a view of this name. */
  record NameTaken() implements Saving {}

  /** The adviser has as many as anybody may have. */
  record TooMany(int most) implements Saving {}
}
