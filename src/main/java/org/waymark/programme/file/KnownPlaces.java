package org.waymark.programme.file;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Region;
import org.waymark.reference.ReferenceTable;

/** Codes of the places there are, so that a slip in a code hides no programme from anybody. */
final class KnownPlaces {

  private static final Set<String> AREAS =
      Stream.of("council-areas", "combined-authorities")
          .flatMap(
              table -> ReferenceTable.bundled("reference/places/" + table + ".csv").rows().stream())
          .map(row -> row.text("code"))
          .collect(Collectors.toUnmodifiableSet());

  private KnownPlaces() {}

  /** Whether it is the ONS code of a council area or combined authority. */
  static boolean isArea(String code) {
    return AREAS.contains(code);
  }

  /** The same, or the ITL1 code of a region. */
  static boolean isAreaOrRegion(String code) {
    return isArea(code) || Region.ofItlCode(code).isPresent();
  }
}
