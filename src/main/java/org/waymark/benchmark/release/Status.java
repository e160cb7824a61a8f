package org.waymark.benchmark.release;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far a published figure rests on its own firms. The thresholds follow UK surveys, which flag
 * or hold back bases below 30 and treat 100 as large enough to stand alone.
 */
public enum Status {
  /** 10 to 29 firms: drawn towards the wider group; how many there are is not told. */
  EARLY("early", 10),
  /** 30 to 99 firms: drawn towards the wider group, with its interval. */
  SHRUNK("shrunk", 30),
  /** 100 firms and more: their own figures stand beside the drawn one. */
  DIRECT("direct", 100);

  private final String code;
  private final int firms;

  Status(String code, int firms) {
    this.code = code;
    this.firms = firms;
  }

  public String code() {
    return code;
  }

  /** The fewest firms it stands for. */
  public int fewest() {
    return firms;
  }

  /** The status of a figure about so many firms. */
  public static Status of(int firms) {
    return firms >= DIRECT.firms ? DIRECT : firms >= SHRUNK.firms ? SHRUNK : EARLY;
  }

  public static Optional<Status> ofCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
  }
}
