package org.waymark.exchange;

/** Text that is no JSON document, or says something twice. The message says where and what. */
public final class MalformedJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  MalformedJsonException(int line, int column, String problem) {
    super("line " + line + ", column " + column + ": " + problem);
    this.line = line;
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }
}
