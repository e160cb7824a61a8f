package org.waymark.benchmark.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Headcount;
import org.waymark.benchmark.disclosure.Span;
import org.waymark.benchmark.disclosure.Stay;
import org.waymark.benchmark.draft.Tally;
import org.waymark.benchmark.release.CellRow;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Statements;

/** Reads the account of whose scores were counted when, row by row. */
final class Account {

  /** As PostgreSQL writes whole numbers that follow each other: <code>[1,4)</code>. */
  private static final Pattern SPAN = Pattern.compile("\\[(\\d+),(\\d*)\\)");

  private final Tally tally;
  private final Map<String, List<Span>> read = new HashMap<>();

  private @Nullable UUID thread;
  private final Map<Measure, List<Stay>> stays = new HashMap<>();
  private final Set<UUID> knownBy = new HashSet<>();

  Account(Tally tally) {
    this.tally = tally;
  }

  /** Firms with one score. */
  void once(ResultSet row) throws SQLException {
    var stay = List.of(stay(row));
    var firms = Headcount.of(row.getInt("firms"), knownBy(row));
    for (var measure : measures(row)) {
      tally.add(measure, stay, firms);
    }
  }

  /** One of several scores of a firm: those of one firm follow each other. */
  void again(ResultSet row) throws SQLException {
    var next = row.getObject("thread", UUID.class);
    if (!next.equals(thread)) {
      end();
      thread = next;
    }
    var stay = stay(row);
    for (var measure : measures(row)) {
      stays.computeIfAbsent(measure, _ -> new ArrayList<>()).add(stay);
    }
    knownBy.addAll(knownBy(row));
  }

  /** No more of the firm whose scores were read last. */
  void end() {
    var firm = Headcount.of(1, List.copyOf(knownBy));
    stays.forEach((measure, all) -> tally.add(measure, all, firm));
    stays.clear();
    knownBy.clear();
  }

  private Stay stay(ResultSet row) throws SQLException {
    var spans = read.computeIfAbsent(row.getString("rounds"), Account::spans);
    return new Stay(Pool.finest(row), CellRow.basis(row), spans);
  }

  private static List<Span> spans(String rounds) {
    return SPAN.matcher(rounds)
        .results()
        .map(
            span ->
                new Span(
                    Long.parseLong(span.group(1)),
                    span.group(2).isEmpty() ? null : Long.valueOf(span.group(2))))
        .toList();
  }

  private static List<UUID> knownBy(ResultSet row) throws SQLException {
    return Statements.values(row.getArray("known_by"));
  }

  private static List<Measure> measures(ResultSet row) throws SQLException {
    List<Measure> measures = new ArrayList<>();
    for (var scope : Statements.<String>values(row.getArray("scopes"))) {
      measures.add(new Measure(row.getString("questionnaire"), row.getInt("series"), scope));
    }
    return measures;
  }
}
