package org.waymark.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.change.Change;
import org.waymark.questionnaire.change.EditionChanges;
import org.waymark.scoring.replay.Replay;
import org.waymark.scoring.replay.Shift;

/** What a reviewer should know of a new edition, in the forms it can be printed. */
record ChangeReport(EditionPair editions, List<Change> changes, List<Shift> goldenCases) {

  /** Who is to read it. */
  enum Format {
    JSON,
    TEXT
  }

  static ChangeReport of(EditionPair editions) {
    return new ChangeReport(
        editions,
        EditionChanges.between(editions.before(), editions.after()),
        new Replay(editions.before(), editions.after()).goldenCases());
  }

  String in(Format format) {
    return switch (format) {
      case JSON -> Json.text(json());
      case TEXT -> text();
    };
  }

  /** Whether scores of the two editions can stand side by side. */
  private boolean comparable() {
    return goldenCases.stream().allMatch(Shift::comparable);
  }

  private String verdict() {
    var oldSeries = editions.before().about().series();
    var newSeries = editions.after().about().series();
    if (comparable()) {
      return "Scores stay comparable: no golden case of the older edition changes.";
    }
    return newSeries > oldSeries
        ? "Scores are not comparable, and the new series says so."
        : "Scores are not comparable: set 'series: %d' in the newer edition."
            .formatted(oldSeries + 1);
  }

  private ObjectNode json() {
    var report = Json.object();
    edition(editions.before(), report.putObject("before"));
    edition(editions.after(), report.putObject("after"));
    var list = report.putArray("changes");
    for (var change : changes) {
      list.addObject()
          .put("subject", code(change.subject()))
          .put("id", change.id())
          .put("kind", code(change.kind()))
          .put("part", change.part())
          .put("before", change.before())
          .put("after", change.after());
    }
    var shifts = report.putArray("goldenCases");
    goldenCases.forEach(shift -> ShiftReport.write(shift, shifts.addObject()));
    report.put("comparable", comparable());
    report.put("verdict", verdict());
    return report;
  }

  private static void edition(Questionnaire edition, ObjectNode into) {
    into.put("edition", edition.id().toString()).put("series", edition.about().series());
  }

  private String text() {
    var lines = new ArrayList<String>();
    lines.add(editions.before().id() + " -> " + editions.after().id());
    for (var change : changes) {
      lines.add("");
      lines.add(headline(change));
      line("  - ", change.before(), lines);
      line("  + ", change.after(), lines);
    }
    lines.add("");
    lines.add("Golden cases of " + editions.before().id() + " under both editions:");
    goldenCases.forEach(shift -> lines.add("  " + ShiftReport.text(shift)));
    lines.add(verdict());
    return String.join("\n", lines);
  }

  private static String headline(Change change) {
    var subject = (code(change.subject()) + " " + change.id()).strip();
    var part = change.part().isEmpty() ? "" : ", " + change.part();
    return code(change.kind()) + " " + subject + part;
  }

  private static void line(String sign, @Nullable String value, List<String> lines) {
    if (value != null) {
      lines.add(sign + value);
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
