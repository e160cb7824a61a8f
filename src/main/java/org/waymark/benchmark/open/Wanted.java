package org.waymark.benchmark.open;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figures somebody wants. It only chooses among those that are told anyway.
 *
 * @param values by parameter; those that are not there are left open
 */
record Wanted(Map<String, String> values) {

  Wanted {
    values = Map.copyOf(values);
  }

  boolean includes(OpenRow row) {
    var group = row.group();
    var measure = row.measure();
    return fits("rung", group.rung())
        && fits("place", group.place())
        && fits("size", group.sizeClass())
        && fits("sector", group.sector())
        && fits("questionnaire", measure.questionnaire())
        && fits("series", String.valueOf(measure.series()))
        && fits("scope", measure.scope())
        && fits("basis", row.basis().code());
  }

  private boolean fits(String parameter, @Nullable String value) {
    var wanted = values.get(parameter);
    return wanted == null || wanted.equals(value);
  }
}
