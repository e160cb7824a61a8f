package org.waymark.benchmark.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.ladder.Peers.InNation;
import org.waymark.benchmark.ladder.Peers.InRegion;
import org.waymark.benchmark.ladder.Peers.InRegionOfSize;
import org.waymark.benchmark.ladder.Peers.InRegionOfSizeAndSector;
import org.waymark.benchmark.ladder.Peers.InUnitedKingdom;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

/**
 * How tables, files and the API name a group of firms. The groups form a tree: each firm is in one
 * group of the finest rung, and a group is the sum of those below it. Of the nations England alone
 * is a group of its own, because the others are one region each.
 *
 * @param rung {@code region-size-sector}, {@code region-size}, {@code region}, {@code nation} or
 *     {@code uk}
 * @param place ITL1 code of a region, code of a nation, or {@code UK}
 */
public record CellKey(
    String rung, String place, @Nullable String sizeClass, @Nullable String sector)
    implements Comparable<CellKey> {

  public static final CellKey UK = new CellKey("uk", "UK", null, null);
  public static final CellKey ENGLAND = new CellKey("nation", "ENG", null, null);

  /** From the widest to the finest. */
  public static final List<String> RUNGS =
      List.of("uk", "nation", "region", "region-size", "region-size-sector");

  /** The finest group of a firm. */
  public static CellKey finest(String region, String sizeClass, String sector) {
    return new CellKey("region-size-sector", region, sizeClass, sector);
  }

  public static CellKey of(Peers peers) {
    return switch (peers) {
      case InRegionOfSizeAndSector(var region, var size, var sector) ->
          finest(region.itlCode(), size.code(), sector.code());
      case InRegionOfSize(var region, var size) ->
          new CellKey("region-size", region.itlCode(), size.code(), null);
      case InRegion(var region) -> new CellKey("region", region.itlCode(), null, null);
      case InNation(var nation) -> new CellKey("nation", nation.code(), null, null);
      case InUnitedKingdom() -> UK;
    };
  }

  /** The group as the rest of the program speaks of it. Empty when it is on no ladder. */
  public Optional<Peers> peers() {
    return switch (rung) {
      case "uk" -> equals(UK) ? Optional.of(new InUnitedKingdom()) : Optional.empty();
      case "nation" ->
          equals(ENGLAND) ? Optional.of(new InNation(Nation.ENGLAND)) : Optional.empty();
      case "region", "region-size", "region-size-sector" ->
          Region.ofItlCode(place).flatMap(this::inRegion);
      default -> Optional.empty();
    };
  }

  private Optional<Peers> inRegion(Region region) {
    var size = Optional.ofNullable(sizeClass).flatMap(SizeClass::ofCode);
    var firms = Optional.ofNullable(sector).flatMap(Sector::ofCode);
    var found =
        switch (rung) {
          case "region" -> Optional.<Peers>of(new InRegion(region));
          case "region-size" -> size.<Peers>map(of -> new InRegionOfSize(region, of));
          default ->
              size.flatMap(
                  of -> firms.<Peers>map(in -> new InRegionOfSizeAndSector(region, of, in)));
        };
    return found.filter(peers -> of(peers).equals(this));
  }

  /** The next wider group; empty for the United Kingdom. */
  public Optional<CellKey> wider() {
    return switch (rung) {
      case "region-size-sector" -> Optional.of(new CellKey("region-size", place, sizeClass, null));
      case "region-size" -> Optional.of(new CellKey("region", place, null, null));
      case "region" -> Optional.of(english() ? ENGLAND : UK);
      case "nation" -> Optional.of(UK);
      default -> Optional.empty();
    };
  }

  private boolean english() {
    return Region.ofItlCode(place).filter(in -> in.nation() == Nation.ENGLAND).isPresent();
  }

  /** This group and all wider ones, this one first. */
  public List<CellKey> upwards() {
    var keys = new ArrayList<CellKey>();
    for (var key = Optional.of(this); key.isPresent(); key = key.get().wider()) {
      keys.add(key.get());
    }
    return List.copyOf(keys);
  }

  /** Whether firms of a group of the finest rung are in this one. */
  public boolean covers(CellKey finest) {
    return switch (rung) {
      case "uk" -> true;
      case "nation" -> finest.english();
      default ->
          place.equals(finest.place)
              && (sizeClass == null || sizeClass.equals(finest.sizeClass))
              && (sector == null || sector.equals(finest.sector));
    };
  }

  /** 0 for the United Kingdom, 4 for the finest groups. */
  public int depth() {
    return RUNGS.indexOf(rung);
  }

  /** Wider groups first; within a rung by code. */
  @Override
  public int compareTo(CellKey other) {
    var byDepth = Integer.compare(depth(), other.depth());
    return byDepth != 0 ? byDepth : path().compareTo(other.path());
  }

  /** For example {@code TLC/micro/construction}. */
  public String path() {
    return place
        + (sizeClass == null ? "" : "/" + sizeClass)
        + (sector == null ? "" : "/" + sector);
  }
}
