package org.waymark.api.call;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.call.LoggedCall;

/** Counts what is read through it, and keeps as much of the beginning as the log keeps. */
final class Beginning extends FilterInputStream {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long count;

  Beginning(InputStream body) {
    super(body);
  }

  @Override
  public int read() throws IOException {
    var single = super.read();
    if (single >= 0) {
      keep(new byte[] {(byte) single}, 0, 1);
    }
    return single;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    var length = super.read(into, from, most);
    if (length > 0) {
      keep(into, from, length);
    }
    return length;
  }

  /** Nothing is read twice. */
  @Override
  public boolean markSupported() {
    return false;
  }

  private void keep(byte[] bytes, int from, int length) {
    count += length;
    kept.write(bytes, from, Math.min(length, LoggedCall.MOST_OF_A_BODY - kept.size()));
  }

  byte[] kept() {
    return kept.toByteArray();
  }

  /** In bytes. */
  long count() {
    return count;
  }
}
