package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;

/** The four nations of the United Kingdom, with the code that files and the API use. */
public enum Nation {
  ENGLAND("ENG", "England"),
  WALES("WLS", "Wales"),
  SCOTLAND("SCT", "Scotland"),
  NORTHERN_IRELAND("NIR", "Northern Ireland");

  private final String code;
  private final String displayName;

  Nation(String code, String displayName) {
    this.code = code;
    this.displayName = displayName;
  }

  /** Three letters, for example {@code SCT}. */
  public String code() {
    return code;
  }

  public String displayName() {
    return displayName;
  }

  public static Optional<Nation> ofCode(String code) {
    return Arrays.stream(values()).filter(nation -> nation.code.equals(code)).findFirst();
  }
}
