package org.waymark.programme.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Rule.Bond;

/** Reads where a programme is on offer, and to whom there. */
final class CoverageReader {

  /** ONS codes of council areas and combined authorities: a letter and eight digits. */
  private static final String ONS_CODE = "[EWSN]\\d{8}";

  private CoverageReader() {}

  static Rule.Place place(Node node) {
    var bonds = Set.copyOf(node.choices("bonds", Bond.values()));
    var coverage = coverage(node);
    return bonds.isEmpty() ? new Rule.Place(coverage) : new Rule.Place(coverage, bonds);
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
            areas(node),
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
      throw node.broken("unknown region " + code);
    }
    return Set.copyOf(found);
  }

  private static Set<String> areas(Node node) {
    var codes = Set.copyOf(node.texts("areas"));
    for (var code : codes) {
      if (!code.matches(ONS_CODE)) {
        throw node.broken("unknown area " + code);
      }
    }
    return codes;
  }

  private static Coverage.Unsure unsure(Node node) {
    var codes = Set.copyOf(node.texts("areas"));
    for (var code : codes) {
      if (!code.matches(ONS_CODE) && Region.ofItlCode(code).isEmpty()) {
        throw node.broken("unknown area " + code);
      }
    }
    var unsure = new Coverage.Unsure(codes, node.text("because"));
    node.nothingElse();
    return unsure;
  }
}
