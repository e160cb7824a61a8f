package org.waymark.benchmark.official;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

/** A group that official figures are published for. */
public sealed interface Breakdown {

  /** ONS code of the United Kingdom. */
  String UNITED_KINGDOM = "K02000001";

  record BySize(SizeClass size) implements Breakdown {}

  record BySector(Sector sector) implements Breakdown {}

  record ByRegion(Region region) implements Breakdown {}

  record ByNation(Nation nation) implements Breakdown {}

  record WholeUnitedKingdom() implements Breakdown {}

  /** The groups a firm belongs to, the one that says most about its practice first. */
  static List<Breakdown> closestFirst(FirmProfile firm) {
    return List.of(
        new BySize(firm.size().sizeClass()),
        new BySector(firm.sector()),
        new ByRegion(firm.region()),
        new ByNation(firm.nation()),
        new WholeUnitedKingdom());
  }

  /** Every group, the widest first. */
  static Stream<Breakdown> all() {
    return Stream.of(
            Stream.of(new WholeUnitedKingdom()),
            Arrays.stream(Nation.values()).map(ByNation::new),
            Arrays.stream(Region.values()).map(ByRegion::new),
            Arrays.stream(SizeClass.values()).map(BySize::new),
            Arrays.stream(Sector.values()).map(BySector::new))
        .flatMap(groups -> groups);
  }

  /** Every code the column {@code applies_to} may hold. */
  static Set<String> codes() {
    return all().map(Breakdown::code).collect(Collectors.toUnmodifiableSet());
  }

  /** What the group is told by: uk, nation, region, size or sector. */
  default String kind() {
    return switch (this) {
      case BySize _ -> "size";
      case BySector _ -> "sector";
      case ByRegion _ -> "region";
      case ByNation _ -> "nation";
      case WholeUnitedKingdom _ -> "uk";
    };
  }

  /**
   * As the column {@code applies_to} names it: places by ONS code, because publishers spell names
   * differently. Wales, Scotland and Northern Ireland have one code as region and as nation.
   */
  default String code() {
    return switch (this) {
      case BySize(var size) -> size.code();
      case BySector(var sector) -> sector.code();
      case ByRegion(var region) -> region.gssCode();
      case ByNation(var nation) -> nation.gssCode();
      case WholeUnitedKingdom() -> UNITED_KINGDOM;
    };
  }
}
