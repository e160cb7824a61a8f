package org.waymark.kernel.yaml;

/** A file that cannot be read as a document at all. */
public final class UnreadableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  UnreadableFileException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }
}
