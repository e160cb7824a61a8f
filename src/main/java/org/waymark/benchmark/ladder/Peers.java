package org.waymark.benchmark.ladder;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

/**
 * A group of firms that a score is compared with: a rung of a fixed ladder. There are no other
 * groups, because figures for freely chosen ones could be subtracted until one firm is left.
 */
public sealed interface Peers {

  /** Each firm is in one of these, and all its wider groups follow from it. */
  record InRegionOfSizeAndSector(Region region, SizeClass size, Sector sector) implements Peers {

    public static InRegionOfSizeAndSector of(FirmProfile firm) {
      return new InRegionOfSizeAndSector(firm.region(), firm.size().sizeClass(), firm.sector());
    }
  }

  record InRegionOfSize(Region region, SizeClass size) implements Peers {}

  record InRegion(Region region) implements Peers {}

  record InNation(Nation nation) implements Peers {}

  record InUnitedKingdom() implements Peers {}

  /** The groups a firm belongs to, finest first. */
  public static List<Peers> ladder(FirmProfile firm) {
    return ladder(InRegionOfSizeAndSector.of(firm));
  }

  /** A finest group and all wider ones. Wales, for one, is not repeated as a nation. */
  public static List<Peers> ladder(InRegionOfSizeAndSector finest) {
    var region = finest.region();
    var ladder = new ArrayList<Peers>();
    ladder.add(finest);
    ladder.add(new InRegionOfSize(region, finest.size()));
    ladder.add(new InRegion(region));
    if (region.nation() == Nation.ENGLAND) {
      ladder.add(new InNation(region.nation()));
    }
    ladder.add(new InUnitedKingdom());
    return List.copyOf(ladder);
  }
}
