package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What a firm does, as groups of UK SIC 2007 sections (ONS); the letters stand beside each. */
public enum Sector {
  AGRICULTURE("agriculture", "A"),
  MANUFACTURING("manufacturing", "C"),
  ENERGY_AND_WATER("energy-water", "BDE"),
  CONSTRUCTION("construction", "F"),
  RETAIL_AND_WHOLESALE("retail", "G"),
  TRANSPORT("transport", "H"),
  HOSPITALITY("hospitality", "I"),
  INFORMATION("information", "J"),
  FINANCE("finance", "K"),
  PROPERTY("property", "L"),
  PROFESSIONAL("professional", "M"),
  BUSINESS_SUPPORT("business-support", "N"),
  EDUCATION("education", "P"),
  HEALTH("health", "Q"),
  ARTS("arts", "R"),
  OTHER_SERVICES("other-services", "OSTU");

  private final String code;
  private final String sicSections;

  Sector(String code, String sicSections) {
    this.code = code;
    this.sicSections = sicSections;
  }

  public String code() {
    return code;
  }

  /** The letters of the SIC 2007 sections in this group. */
  public String sicSections() {
    return sicSections;
  }

  public static Optional<Sector> ofCode(String code) {
    return Arrays.stream(values()).filter(sector -> sector.code.equals(code)).findFirst();
  }
}
