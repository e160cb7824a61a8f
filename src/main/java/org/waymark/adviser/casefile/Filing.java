package org.waymark.adviser.casefile;

/** What came of filing a document. */
public sealed interface Filing {

  /** It is kept. */
  record Filed() implements Filing {}

  /** The same was filed before with this very form, and has been removed since. */
  record RemovedSince() implements Filing {}

  /** There is no file, or nothing in it. */
  record Empty() implements Filing {}

  /** One file may not be so large. */
  record TooLarge(int mostBytes) implements Filing {}

  /** All files of one firm together may not be so large. */
  record Full(long mostBytes) implements Filing {}

  /** It is no kind of file that may be filed, whatever its name says. */
  record NotAllowed() implements Filing {}

  /** Its name says one kind and its content is another. */
  record Disguised(FileKind found) implements Filing {}
}
