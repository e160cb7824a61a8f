package org.waymark.benchmark.open;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Measure;

/**
 * Which figures somebody wants. It only chooses among those that are told anyway.
 *
 * @param values by parameter; those that are not there are left open
 */
public record Wanted(Map<String, String> values) {

  /** Everything there is. */
  public static final Wanted ALL = new Wanted(Map.of());

  public Wanted {
    values = Map.copyOf(values);
  }

  /** Figures of one rung by the firms' own word. */
  static Wanted ofRung(String rung) {
    return new Wanted(Map.of("rung", rung, "basis", Basis.SELF.code()));
  }

  boolean includes(Measure measure) {
    return fits("questionnaire", measure.questionnaire())
        && fits("series", String.valueOf(measure.series()))
        && fits("scope", measure.scope());
  }

  boolean includes(CellKey group, Basis basis) {
    return fits("rung", group.rung())
        && fits("place", group.place())
        && fits("size", group.sizeClass())
        && fits("sector", group.sector())
        && fits("basis", basis.code());
  }

  private boolean fits(String parameter, @Nullable String value) {
    var wanted = value(parameter);
    return wanted == null || wanted.equals(value);
  }

  @Nullable String value(String parameter) {
    return values.get(parameter);
  }
}
