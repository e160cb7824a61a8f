package org.waymark.programme.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CombinedAuthority;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;

/**
 * Where a programme is on offer.
 *
 * @param regions it reaches, wholly unless narrowed
 * @param areas ONS codes of the council areas or combined authorities it is narrowed to; empty when
 *     it is not narrowed, or when its note cannot be put in codes
 * @param note the narrower place in words; null when the regions are the whole truth
 * @param unsure places that may or may not be covered; goes before everything else
 * @param words the place as the provider states it; null when not stated
 * @param varies whether what is on offer differs from place to place within it
 */
public record Coverage(
    Set<Region> regions,
    Set<String> areas,
    @Nullable String note,
    @Nullable Unsure unsure,
    @Nullable String words,
    boolean varies) {

  public Coverage {
    regions = Set.copyOf(regions);
    areas = Set.copyOf(areas);
  }

  /** Wholly these regions, and nothing else to say of them. */
  public static Coverage of(Set<Region> regions) {
    return new Coverage(regions, Set.of(), null, null, null, false);
  }

  /** Whether somebody has yet to put the place in codes, wholly or in part. */
  public boolean unresolved() {
    return unsure != null || (note != null && areas.isEmpty());
  }

  /**
   * Places where nobody knows.
   *
   * @param codes ONS codes of council areas or combined authorities, or ITL1 codes
   * @param because continues the sentence "We are not sure it covers X: ..."
   */
  public record Unsure(Set<String> codes, String because) {
    public Unsure {
      codes = Set.copyOf(codes);
    }
  }

  /** Whether a firm in this council area is within reach. */
  public Finding.Outcome reaches(CouncilArea area) {
    var codes =
        Stream.concat(
                Stream.of(area.code(), area.region().itlCode()),
                area.combinedAuthority().map(CombinedAuthority::code).stream())
            .collect(Collectors.toSet());
    if (unsure != null && unsure.codes().stream().anyMatch(codes::contains)) {
      return Finding.Outcome.NOT_KNOWN;
    }
    if (!areas.isEmpty()) {
      return outcome(areas.stream().anyMatch(codes::contains));
    }
    if (note != null && regions.contains(area.region())) {
      return Finding.Outcome.NOT_KNOWN;
    }
    return outcome(regions.contains(area.region()));
  }

  private static Finding.Outcome outcome(boolean met) {
    return met ? Finding.Outcome.MET : Finding.Outcome.NOT_MET;
  }

  /** Whether it is on offer everywhere. */
  public boolean everywhere() {
    return regions.size() == Region.values().length;
  }

  /** The nations it reaches in every region. */
  public List<Nation> nations() {
    return Arrays.stream(Nation.values()).filter(this::wholly).toList();
  }

  /** The regions it reaches in nations that it does not reach wholly. */
  public List<Region> otherRegions() {
    var whole = nations();
    return Arrays.stream(Region.values())
        .filter(regions::contains)
        .filter(region -> !whole.contains(region.nation()))
        .toList();
  }

  private boolean wholly(Nation nation) {
    return Arrays.stream(Region.values())
        .filter(region -> region.nation() == nation)
        .allMatch(regions::contains);
  }
}
