package org.waymark.adviser.casefile;

import java.util.Optional;
import java.util.stream.Stream;

/** Who reads a note, from the fewest to the most: each of them as well as all before. */
public enum Readers {
  AUTHOR("me"),
  /** Every adviser of the hub who may see the firm's documents and notes. */
  HUB("hub"),
  /** The firm as well, for good. */
  FIRM("firm");

  private final String code;

  Readers(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Readers> ofCode(String code) {
    return Stream.of(values()).filter(readers -> readers.code.equals(code)).findFirst();
  }
}
