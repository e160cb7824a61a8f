package org.waymark.kernel;

/** What a firm tells once about itself; every questionnaire, comparison and match reuses it. */
public record FirmProfile(CouncilArea area, SizeBand size, Sector sector) {

  public Region region() {
    return area.region();
  }

  public Nation nation() {
    return area.nation();
  }
}
