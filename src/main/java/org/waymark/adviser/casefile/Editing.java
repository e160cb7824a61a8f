package org.waymark.adviser.casefile;

/** What came of writing a note or changing one. */
public sealed interface Editing {

  /** It is kept. */
  record Saved() implements Editing {}

  /** It has no words, or too many; nothing changed. */
  record BadLength(int most) implements Editing {}

  /**
   * Somebody else has changed it since it was opened; nothing changed.
   *
   * @param now the note as it is
   */
  record ChangedMeanwhile(Note now) implements Editing {}

  /** There is no such note for this adviser, or the firm lets no notes be kept. */
  record NotFound() implements Editing {}
}
