package org.waymark.programme.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Rule.Bond;
import org.waymark.reference.ReferenceTable;

/** Reads where a programme is on offer, and to whom there. */
final class CoverageReader {

  /**
   * The regions in which each council area and combined authority lies, by its code, so that a slip
   * in a code hides no programme from anybody.
   */
  private static final Map<String, Set<Region>> PLACES = places();

  private CoverageReader() {}

  static Rule.Place place(Node node) {
    var bonds = Set.copyOf(node.choices("bonds", Bond.values()));
    var coverage = coverage(node);
    return bonds.isEmpty() ? new Rule.Place(coverage) : new Rule.Place(coverage, bonds);
  }

  private static Map<String, Set<Region>> places() {
    var places = new HashMap<String, Set<Region>>();
    for (var row : ReferenceTable.bundled("reference/places/council-areas.csv").rows()) {
      var region = Region.ofItlCode(row.text("itl1_code")).orElseThrow();
      Stream.concat(Stream.of(row.text("code")), row.textIfAny("combined_authority_code").stream())
          .forEach(code -> places.computeIfAbsent(code, _ -> new HashSet<>()).add(region));
    }
    return Map.copyOf(places);
  }

  private static Coverage coverage(Node node) {
    var regions = new HashSet<Region>();
    node.texts("regions").forEach(code -> regions.addAll(regions(node, code)));
    if (regions.isEmpty()) {
      throw node.broken("regions is missing");
    }
    var coverage =
        new Coverage(
            regions,
            areas(node, regions),
            node.optionalText("note").orElse(null),
            node.optionalNode("unsure").map(CoverageReader::unsure).orElse(null),
            node.optionalText("words").orElse(null),
            node.flag("varies", false));
    if (!coverage.areas().isEmpty() && coverage.note() == null) {
      throw node.broken("areas need a note that names them");
    }
    node.nothingElse();
    return coverage;
  }

  private static Set<Region> regions(Node node, String code) {
    var found =
        Arrays.stream(Region.values())
            .filter(
                region ->
                    code.equals("UK")
                        || code.equals(region.itlCode())
                        || Nation.ofCode(code).filter(n -> n == region.nation()).isPresent())
            .toList();
    if (found.isEmpty()) {
      throw node.brokenAt("regions", "unknown region " + code);
    }
    return Set.copyOf(found);
  }

  /** Codes that narrow the regions, which is why none may lie outside of them. */
  private static Set<String> areas(Node node, Set<Region> regions) {
    var codes = node.texts("areas");
    for (var code : codes) {
      var within = PLACES.get(code);
      if (within == null) {
        throw node.brokenAt("areas", "unknown area " + code);
      }
      if (!regions.containsAll(within)) {
        throw node.brokenAt("areas", outside(code, within, regions));
      }
    }
    return Set.copyOf(codes);
  }

  private static String outside(String code, Set<Region> within, Set<Region> regions) {
    var missing =
        within.stream()
            .filter(region -> !regions.contains(region))
            .map(Region::itlCode)
            .sorted()
            .collect(Collectors.joining(", "));
    return "the area " + code + " lies in " + missing + ", which the regions leave out";
  }

  private static Coverage.Unsure unsure(Node node) {
    var codes = Set.copyOf(node.texts("areas"));
    for (var code : codes) {
      if (!PLACES.containsKey(code) && Region.ofItlCode(code).isEmpty()) {
        throw node.brokenAt("areas", "unknown area " + code);
      }
    }
    var unsure = new Coverage.Unsure(codes, node.text("because"));
    node.nothingElse();
    return unsure;
  }
}
