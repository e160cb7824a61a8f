package org.waymark.benchmark;

import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;

/** Profiles of firms for tests. */
public final class Firms {

  public static final CouncilArea GATESHEAD =
      new CouncilArea("E08000037", "Gateshead", Region.NORTH_EAST, null);
  public static final CouncilArea CARDIFF =
      new CouncilArea("W06000015", "Cardiff", Region.WALES, null);
  public static final CouncilArea GLASGOW =
      new CouncilArea("S12000049", "Glasgow City", Region.SCOTLAND, null);

  private Firms() {}

  public static FirmProfile microBuilderIn(CouncilArea area) {
    return new FirmProfile(area, SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION);
  }

  public static FirmProfile smallBuilderIn(CouncilArea area) {
    return new FirmProfile(area, SizeBand.FROM_10_TO_49, Sector.CONSTRUCTION);
  }
}
