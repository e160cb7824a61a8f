package org.waymark.api.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.waymark.call.LoggedCall;

/**
 * Keeps as much of the beginning of what is written as the log keeps, and counts the rest of it up
 * to a point at which it takes no more: whoever writes need not go on.
 */
final class KeptPart extends OutputStream {

  /** In bytes: more than any document that is in memory as a whole. */
  static final int MOST_COUNTED = 256 * 1024;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long count;

  /** It takes no more. */
  private static final class FullException extends IOException {

    private static final long serialVersionUID = 1L;

    FullException() {
      super("Nothing more is counted");
    }
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    count += length;
    // One byte more tells whether the last character is whole.
    kept.write(bytes, from, Math.min(length, LoggedCall.MOST_OF_A_BODY + 1 - kept.size()));
    if (isFull()) {
      throw new FullException();
    }
  }

  boolean isFull() {
    return count > MOST_COUNTED;
  }

  byte[] kept() {
    return kept.toByteArray();
  }

  /** In bytes; no more than a beginning where it is full. */
  long count() {
    return count;
  }
}
