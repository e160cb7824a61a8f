package org.waymark.benchmark.official;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.reference.ReferenceTable;

/** Published figures that look right and are not, each with the reason. */
record RefusedFigures(List<Trap> traps) {

  private static final String FILE = "reference/benchmarks/refused-figures.csv";

  static RefusedFigures bundled() {
    return read(ReferenceTable.bundled(FILE));
  }

  static RefusedFigures read(ReferenceTable table) {
    return new RefusedFigures(table.rows().stream().map(Trap::from).toList());
  }

  /** Why a line is refused, if it is. */
  Optional<String> reason(ReferenceTable.Row row) {
    return traps.stream().filter(trap -> trap.holds(row)).map(Trap::reason).findFirst();
  }

  /** What tells one such figure: every clue must match. */
  private record Trap(List<Clue> clues, String reason) {

    static Trap from(ReferenceTable.Row row) {
      row.text("told_by");
      var clues =
          Stream.of(
                  Clue.from(row, "indicator", "indicator"),
                  Clue.from(row, "population", "population"),
                  Clue.from(row, "group", "applies_to"),
                  Clue.from(row, "named", "breakdown_value"),
                  Clue.from(row, "value", "value"),
                  Clue.from(row, "year", "year"),
                  Clue.from(row, "source", "source_title", "publisher"))
              .flatMap(Optional::stream)
              .toList();
      if (clues.isEmpty()) {
        throw row.refused("it would refuse every figure");
      }
      return new Trap(clues, row.text("reason"));
    }

    boolean holds(ReferenceTable.Row row) {
      return clues.stream().allMatch(clue -> clue.found(row));
    }
  }

  /** Words in one of some columns. */
  private record Clue(Pattern words, List<String> columns) {

    static Optional<Clue> from(ReferenceTable.Row row, String column, String... lookIn) {
      return row.textIfAny(column).map(text -> new Clue(pattern(text), List.of(lookIn)));
    }

    private static Pattern pattern(String text) {
      var choices =
          Arrays.stream(text.split("\\|", -1)).map(Clue::choice).collect(Collectors.joining("|"));
      return Pattern.compile(choices, Pattern.CASE_INSENSITIVE);
    }

    /** A star stands for any letters, everything else for itself. */
    private static String choice(String text) {
      return Arrays.stream(text.split("\\*", -1))
          .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
          .collect(Collectors.joining(".*"));
    }

    boolean found(ReferenceTable.Row row) {
      return columns.stream()
          .flatMap(column -> row.textIfAny(column).stream())
          .anyMatch(text -> words.matcher(text).matches());
    }
  }
}
