package org.waymark.benchmark.official;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.Region;
import org.waymark.reference.ReferenceTable;

/** How many firms there are in each place, and how many of them have ten staff or more. */
record FirmPopulation(Map<String, Mix> byCode) {

  private static final String FILE = "reference/places/firm-population.csv";

  FirmPopulation {
    byCode = Map.copyOf(byCode);
  }

  /**
   * The firms of one place.
   *
   * @param active all of them, above 0
   */
  record Mix(int active, int withTenOrMore) {

    /** Their share with ten staff or more; the others have up to nine. */
    double tenOrMore() {
      return (double) withTenOrMore / active;
    }

    double upToNine() {
      return 1 - tenOrMore();
    }
  }

  static FirmPopulation bundled() {
    return read(ReferenceTable.bundled(FILE));
  }

  static FirmPopulation read(ReferenceTable table) {
    var byCode = new HashMap<String, Mix>();
    for (var row : table.rows()) {
      var mix = new Mix(firms(row, "active"), firms(row, "with_10_or_more"));
      if (mix.active() == 0 || mix.withTenOrMore() > mix.active()) {
        throw row.refused("%d of %d firms cannot be".formatted(mix.withTenOrMore(), mix.active()));
      }
      if (byCode.put(row.text("code"), mix) != null) {
        throw row.refused("the firms of " + row.text("code") + " are listed twice");
      }
    }
    for (var region : Region.values()) {
      if (!byCode.containsKey(region.gssCode())) {
        throw new IllegalStateException(table.file() + ": no firms of " + region.gssCode());
      }
    }
    if (!byCode.containsKey(Breakdown.UNITED_KINGDOM)) {
      throw new IllegalStateException(table.file() + ": no firms of " + Breakdown.UNITED_KINGDOM);
    }
    return new FirmPopulation(byCode);
  }

  private static int firms(ReferenceTable.Row row, String column) {
    var text = row.text(column);
    if (!text.matches("\\d{1,9}")) {
      throw row.refused(column + " is no number of firms: " + text);
    }
    return Integer.parseInt(text);
  }

  /** The firms of a place by its ONS code. */
  Optional<Mix> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Mix ofTheUnitedKingdom() {
    return of(Breakdown.UNITED_KINGDOM).orElseThrow();
  }
}
