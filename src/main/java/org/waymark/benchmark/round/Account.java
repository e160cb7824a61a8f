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
import org.waymark.benchmark.draft.Tally.Counted;
import org.waymark.benchmark.release.CellRow;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Statements;

/** Reads the account of whose scores were counted when, row by row. */
final class Account {

  /** As PostgreSQL writes whole numbers that follow each other: <code>[1,4)</code>. */
  private static final Pattern SPAN = Pattern.compile("\\[(\\d+),(\\d*)\\)");

  private final Tally tally;
  // Few differ, and there may be a million rows.
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final Map<List<String>, List<String>> scopes = new HashMap<>();

  private @Nullable UUID thread;
  private @Nullable Measure whole;
  private final List<Counted> results = new ArrayList<>();
  private final Set<UUID> knownBy = new HashSet<>();

  Account(Tally tally) {
    this.tally = tally;
  }

  /** Firms with one result. */
  void once(ResultSet row) throws SQLException {
    tally.add(whole(row), List.of(counted(row)), Headcount.of(row.getInt("firms"), knownBy(row)));
  }

  /** One of several results of a firm: those of one firm follow each other. */
  void again(ResultSet row) throws SQLException {
    var next = row.getObject("thread", UUID.class);
    if (!next.equals(thread)) {
      end();
      thread = next;
      whole = whole(row);
    }
    results.add(counted(row));
    knownBy.addAll(knownBy(row));
  }

  /** No more of the firm whose results were read last. */
  void end() {
    if (whole != null) {
      tally.add(whole, List.copyOf(results), Headcount.of(1, List.copyOf(knownBy)));
    }
    results.clear();
    knownBy.clear();
  }

  private Counted counted(ResultSet row) throws SQLException {
    var when = spans.computeIfAbsent(row.getString("rounds"), Account::spans);
    List<String> named = Statements.values(row.getArray("scopes"));
    var stay = new Stay(Pool.finest(row), CellRow.basis(row), when);
    return new Counted(stay, scopes.computeIfAbsent(named, List::copyOf));
  }

  private static Measure whole(ResultSet row) throws SQLException {
    return new Measure(row.getString("questionnaire"), row.getInt("series"), Measure.WHOLE);
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
}
