package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;

/** The four nations of the United Kingdom, with the code that files and the API use. */
public enum Nation {
  ENGLAND("ENG"),
  WALES("WLS"),
  SCOTLAND("SCT"),
  NORTHERN_IRELAND("NIR");

  private final String code;

  Nation(String code) {
    this.code = code;
  }

  /** Three letters, for example {@code SCT}. */
  public String code() {
    return code;
  }

  public static Optional<Nation> ofCode(String code) {
    return Arrays.stream(values()).filter(nation -> nation.code.equals(code)).findFirst();
  }
}
