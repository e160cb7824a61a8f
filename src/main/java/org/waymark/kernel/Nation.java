package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * The four nations of the United Kingdom, with the code that files and the API use and that of ONS.
 *
 * <p>Source of the ONS codes: Register of Geographic Codes, Open Government Licence v3.0.
 */
public enum Nation {
  ENGLAND("ENG", "E92000001"),
  WALES("WLS", "W92000004"),
  SCOTLAND("SCT", "S92000003"),
  NORTHERN_IRELAND("NIR", "N92000002");

  private final String code;
  private final String gssCode;

  Nation(String code, String gssCode) {
    this.code = code;
    this.gssCode = gssCode;
  }

  /** Three letters, for example {@code SCT}. */
  public String code() {
    return code;
  }

  /** ONS code, for example {@code S92000003}; for all but England also that of the region. */
  public String gssCode() {
    return gssCode;
  }

  public static Optional<Nation> ofCode(String code) {
    return Arrays.stream(values()).filter(nation -> nation.code.equals(code)).findFirst();
  }
}
