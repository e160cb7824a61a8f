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
  NORTH_EAST("TLC", "E12000001", "North East", Nation.ENGLAND),
  NORTH_WEST("TLD", "E12000002", "North West", Nation.ENGLAND),
  YORKSHIRE_AND_THE_HUMBER("TLE", "E12000003", "Yorkshire and The Humber", Nation.ENGLAND),
  EAST_MIDLANDS("TLF", "E12000004", "East Midlands", Nation.ENGLAND),
  WEST_MIDLANDS("TLG", "E12000005", "West Midlands", Nation.ENGLAND),
  EAST_OF_ENGLAND("TLH", "E12000006", "East of England", Nation.ENGLAND),
  LONDON("TLI", "E12000007", "London", Nation.ENGLAND),
  SOUTH_EAST("TLJ", "E12000008", "South East", Nation.ENGLAND),
  SOUTH_WEST("TLK", "E12000009", "South West", Nation.ENGLAND),
  WALES("TLL", "W92000004", "Wales", Nation.WALES),
  SCOTLAND("TLM", "S92000003", "Scotland", Nation.SCOTLAND),
  NORTHERN_IRELAND("TLN", "N92000002", "Northern Ireland", Nation.NORTHERN_IRELAND);

  private final String itlCode;
  private final String gssCode;
  private final String displayName;
  private final Nation nation;

  Region(String itlCode, String gssCode, String displayName, Nation nation) {
    this.itlCode = itlCode;
    this.gssCode = gssCode;
    this.displayName = displayName;
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

  public String displayName() {
    return displayName;
  }

  /** The name as it reads after "in": regions of England and the nations take an article or not. */
  public String inSentence() {
    return switch (this) {
      case LONDON, WALES, SCOTLAND, NORTHERN_IRELAND, YORKSHIRE_AND_THE_HUMBER -> displayName;
      case NORTH_EAST,
          NORTH_WEST,
          EAST_MIDLANDS,
          WEST_MIDLANDS,
          EAST_OF_ENGLAND,
          SOUTH_EAST,
          SOUTH_WEST ->
          "the " + displayName;
    };
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
