package org.waymark.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.waymark.kernel.CombinedAuthority;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Region;
import org.waymark.reference.ReferenceTable;

/** Every council area of the United Kingdom, from which a firm picks its own. Immutable. */
public final class CouncilAreas {

  private static final String AREAS = "reference/places/council-areas.csv";
  private static final String AUTHORITIES = "reference/places/combined-authorities.csv";

  /** ONS code of the whole country. */
  private static final String UNITED_KINGDOM = "K02000001";

  private final Map<String, CouncilArea> byCode;
  private final List<CouncilArea> byName;

  private CouncilAreas(Map<String, CouncilArea> byCode) {
    this.byCode = Map.copyOf(byCode);
    this.byName = byCode.values().stream().sorted(Comparator.comparing(CouncilArea::name)).toList();
  }

  /**
   * The areas this release of the software ships: 361 of them, May 2025 (ONS).
   *
   * @throws IllegalStateException if the data is broken, naming file, line and reason
   */
  public static CouncilAreas bundled() {
    return read(ReferenceTable.bundled(AREAS), ReferenceTable.bundled(AUTHORITIES));
  }

  static CouncilAreas read(ReferenceTable areas, ReferenceTable authorities) {
    var known = new TreeMap<String, CombinedAuthority>();
    for (var row : authorities.rows()) {
      var authority = new CombinedAuthority(row.text("code"), row.text("name"));
      if (known.put(authority.code(), authority) != null) {
        throw row.refused("combined authority " + authority.code() + " is listed twice");
      }
    }
    var byCode = new TreeMap<String, CouncilArea>();
    for (var row : areas.rows()) {
      var area = areaOf(row, known);
      if (byCode.put(area.code(), area) != null) {
        throw row.refused("council area " + area.code() + " is listed twice");
      }
    }
    return new CouncilAreas(byCode);
  }

  private static CouncilArea areaOf(ReferenceTable.Row row, Map<String, CombinedAuthority> known) {
    var itlCode = row.text("itl1_code");
    var region =
        Region.ofItlCode(itlCode)
            .orElseThrow(() -> row.refused("no region has the ITL1 code " + itlCode));
    var authority =
        row.textIfAny("combined_authority_code")
            .map(
                code ->
                    Optional.ofNullable(known.get(code))
                        .orElseThrow(
                            () -> row.refused("no combined authority has the code " + code)))
            .orElse(null);
    return new CouncilArea(
        row.text("code"),
        row.text("name"),
        row.textIfAny("name_cy").orElse(null),
        region,
        authority);
  }

  /**
   * The area that has a code.
   *
   * @param code ONS code, for example {@code E08000037}
   */
  public Optional<CouncilArea> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The areas within a place.
   *
   * @param code ONS code of a council area, a combined authority, a region, a nation or the United
   *     Kingdom, or ITL1 code of a region
   * @return by name; none when no place has that code
   */
  public List<CouncilArea> within(String code) {
    return byName.stream().filter(area -> isWithin(area, code)).toList();
  }

  private static boolean isWithin(CouncilArea area, String code) {
    return code.equals(UNITED_KINGDOM)
        || code.equals(area.code())
        || code.equals(area.combinedAuthority().map(CombinedAuthority::code).orElse(null))
        || code.equals(area.region().gssCode())
        || code.equals(area.region().itlCode())
        || code.equals(area.nation().gssCode());
  }

  /** All areas by name. */
  public List<CouncilArea> all() {
    return byName;
  }

  /** All areas by name within their region; regions in the order ONS lists them. */
  public SequencedMap<Region, List<CouncilArea>> byRegion() {
    var groups =
        byName.stream()
            .collect(
                groupingBy(
                    CouncilArea::region,
                    () -> new EnumMap<Region, List<CouncilArea>>(Region.class),
                    toUnmodifiableList()));
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
  }
}
