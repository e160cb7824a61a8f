package org.waymark.api.v1.assessment.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;

/**
 * Lines that a program has sent, all of them, in a file that has no name any more: it is gone with
 * whoever reads it. Answers that are written while the sender still sends would wait for it to read
 * them, as it waits for its lines to be read.
 */
final class Upload implements Closeable {

  /** As partners are told. */
  static final int MOST_LINES = 10_000;

  /** Bytes, as partners are told: an assessment with the longest answers has a quarter of it. */
  static final int LONGEST_LINE = 64 * 1024;

  private static final int AT_A_TIME = 64 * 1024;

  private final SeekableByteChannel file;
  private final Measure measure;
  private InputStream lines = InputStream.nullInputStream();
  private long number;

  private Upload(SeekableByteChannel file, long mostBytes) {
    this.file = file;
    measure = new Measure(mostBytes);
  }

  /**
   * Takes in a body to its end; throws a problem when it is too long, has too many lines or breaks
   * off.
   *
   * @param mostBytes of all lines together
   */
  static Upload receive(InputStream body, long mostBytes) {
    try {
      var upload = new Upload(open(), mostBytes);
      try {
        upload.take(body);
        return upload;
      } catch (RuntimeException | IOException e) {
        upload.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A file for what is sent cannot be written", e);
    }
  }

  /** Nobody else can open it, and it is removed whatever happens to this process. */
  private static SeekableByteChannel open() throws IOException {
    return Files.newByteChannel(
        Files.createTempFile("waymark-import", ".ndjson"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private void take(InputStream body) throws IOException {
    var part = new byte[AT_A_TIME];
    for (var length = read(body, part); length >= 0; length = read(body, part)) {
      measure.take(part, length);
      var rest = ByteBuffer.wrap(part, 0, length);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
    }
    file.position(0);
    lines = new BufferedInputStream(Channels.newInputStream(file), AT_A_TIME);
  }

  private static int read(InputStream body, byte[] part) {
    try {
      return body.read(part);
    } catch (IOException e) {
      throw Problems.of(ProblemType.BAD_REQUEST, "The body broke off. Nothing was imported.");
    }
  }

  /** How many lines there are that are not empty. */
  int count() {
    return measure.lines;
  }

  /** The next line that is not empty; empty after the last. */
  Optional<Line> next() throws IOException {
    for (var line = read(); line != null; line = read()) {
      if (hasContent(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static boolean hasContent(Line line) {
    for (var character : line.text()) {
      if (!Measure.isSpace(character)) {
        return true;
      }
    }
    return line.tooLong();
  }

  private @Nullable Line read() throws IOException {
    var text = new ByteArrayOutputStream();
    var tooLong = false;
    var next = lines.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = lines.read()) {
      if (text.size() < LONGEST_LINE) {
        text.write(next);
      } else {
        tooLong |= next != '\r';
      }
    }
    number++;
    return new Line(number, withoutReturn(text.toByteArray()), tooLong);
  }

  /** Some programs end lines with two characters. */
  private static byte[] withoutReturn(byte[] text) {
    var last = text.length - 1;
    return last >= 0 && text[last] == '\r' ? Arrays.copyOf(text, last) : text;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks whether there is too much of it, as it comes. */
  private static final class Measure {

    private final long mostBytes;
    private long bytes;
    private int lines;
    private int blankLines;
    private boolean blank = true;

    Measure(long mostBytes) {
      this.mostBytes = mostBytes;
    }

    void take(byte[] part, int length) {
      bytes += length;
      for (var i = 0; i < length; i++) {
        if (part[i] == '\n') {
          blankLines += blank ? 1 : 0;
          blank = true;
        } else if (blank && !isSpace(part[i])) {
          blank = false;
          lines++;
        }
      }
      if (bytes > mostBytes || lines > MOST_LINES || blankLines > MOST_LINES) {
        throw Problems.of(
            ProblemType.TOO_LARGE,
            "An import takes %,d lines and %,d bytes at most. Nothing was imported: send it in parts."
                .formatted(MOST_LINES, mostBytes));
      }
    }

    private static boolean isSpace(byte character) {
      return character == ' ' || character == '\t' || character == '\r';
    }
  }
}
