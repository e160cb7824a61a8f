package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;
import org.waymark.reference.ReferenceTable;

/**
 * How invented firms spread over the finest groups: over regions, and there over firms below and
 * above ten staff, as ONS counts them; all finer shares are assumptions.
 */
record Crowd(List<Share> shares) {

  /** Of firms with ten staff and more. Assumption. */
  private static final Map<SizeClass, Double> OF_LARGER =
      new TreeMap<>(Map.of(SizeClass.SMALL, 0.83, SizeClass.MEDIUM, 0.14, SizeClass.LARGE, 0.03));

  /** Assumption: in the order of {@link Sector}, in percent or nearly so. */
  private static final List<Integer> OF_SECTORS =
      List.of(5, 5, 1, 14, 15, 6, 7, 7, 2, 5, 15, 9, 2, 4, 2, 4);

  Crowd {
    shares = List.copyOf(shares);
  }

  /**
   * One of the finest groups.
   *
   * @param weight as many firms as there are in it, up to a factor
   */
  record Share(Region region, String area, SizeClass size, Sector sector, double weight) {}

  static Crowd ofTheUnitedKingdom() {
    var shares = new ArrayList<Share>();
    var population = ReferenceTable.bundled("reference/places/firm-population.csv").rows();
    for (var region : Region.values()) {
      var firms =
          population.stream()
              .filter(row -> row.text("code").equals(region.gssCode()))
              .findFirst()
              .orElseThrow();
      var larger = Double.parseDouble(firms.text("with_10_or_more"));
      var sizes = new TreeMap<SizeClass, Double>();
      OF_LARGER.forEach((size, share) -> sizes.put(size, larger * share));
      sizes.put(SizeClass.MICRO, Double.parseDouble(firms.text("active")) - larger);
      sizes.forEach((size, weight) -> add(shares, region, size, weight));
    }
    return new Crowd(shares);
  }

  private static void add(List<Share> shares, Region region, SizeClass size, double weight) {
    var sectors = List.of(Sector.values());
    for (var at = 0; at < sectors.size(); at++) {
      var part = weight * OF_SECTORS.get(at);
      shares.add(new Share(region, area(region), size, sectors.get(at), part));
    }
  }

  /** Some council area there. */
  private static String area(Region region) {
    return ReferenceTable.bundled("reference/places/council-areas.csv").rows().stream()
        .filter(row -> row.text("itl1_code").equals(region.itlCode()))
        .findFirst()
        .orElseThrow()
        .text("code");
  }

  double heaviest() {
    return shares.stream().mapToDouble(Share::weight).max().orElseThrow();
  }

  double weight() {
    return shares.stream().mapToDouble(Share::weight).sum();
  }
}
