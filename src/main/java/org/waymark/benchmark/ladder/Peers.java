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

  record InRegionOfSizeAndSector(Region region, SizeClass size, Sector sector) implements Peers {}

  record InRegionOfSize(Region region, SizeClass size) implements Peers {}

  record InRegion(Region region) implements Peers {}

  record InNation(Nation nation) implements Peers {}

  record InUnitedKingdom() implements Peers {}

  /** The groups a firm belongs to, finest first. Wales, for one, is not repeated as a nation. */
  public static List<Peers> ladder(FirmProfile firm) {
    var region = firm.region();
    var size = firm.size().sizeClass();
    var ladder = new ArrayList<Peers>();
    ladder.add(new InRegionOfSizeAndSector(region, size, firm.sector()));
    ladder.add(new InRegionOfSize(region, size));
    ladder.add(new InRegion(region));
    if (firm.nation() == Nation.ENGLAND) {
      ladder.add(new InNation(firm.nation()));
    }
    ladder.add(new InUnitedKingdom());
    return List.copyOf(ladder);
  }
}
