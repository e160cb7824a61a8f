package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * The twelve ITL1 regions: nine in England, and Wales, Scotland and Northern Ireland as one each.
 *
 * <p>Joined by code, never by name: publishers spell the names differently. Source: ONS,
 * International Territorial Levels (January 2025), Open Government Licence v3.0.
 */
public enum Region {
  NORTH_EAST("TLC", "E12000001", Nation.ENGLAND),
  NORTH_WEST("TLD", "E12000002", Nation.ENGLAND),
  YORKSHIRE_AND_THE_HUMBER("TLE", "E12000003", Nation.ENGLAND),
  EAST_MIDLANDS("TLF", "E12000004", Nation.ENGLAND),
  WEST_MIDLANDS("TLG", "E12000005", Nation.ENGLAND),
  EAST_OF_ENGLAND("TLH", "E12000006", Nation.ENGLAND),
  LONDON("TLI", "E12000007", Nation.ENGLAND),
  SOUTH_EAST("TLJ", "E12000008", Nation.ENGLAND),
  SOUTH_WEST("TLK", "E12000009", Nation.ENGLAND),
  WALES("TLL", "W92000004", Nation.WALES),
  SCOTLAND("TLM", "S92000003", Nation.SCOTLAND),
  NORTHERN_IRELAND("TLN", "N92000002", Nation.NORTHERN_IRELAND);

  private final String itlCode;
  private final String gssCode;
  private final Nation nation;

  Region(String itlCode, String gssCode, Nation nation) {
    this.itlCode = itlCode;
    this.gssCode = gssCode;
    this.nation = nation;
  }

  /** ITL1 code, for example {@code TLC}. */
  public String itlCode() {
    return itlCode;
  }

  /** ONS code, for example {@code E12000001}. */
  public String gssCode() {
    return gssCode;
  }

  public Nation nation() {
    return nation;
  }

  public static Optional<Region> ofItlCode(String code) {
    return Arrays.stream(values()).filter(region -> region.itlCode.equals(code)).findFirst();
  }

  public static Optional<Region> ofGssCode(String code) {
    return Arrays.stream(values()).filter(region -> region.gssCode.equals(code)).findFirst();
  }
}
