package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Headcount;
import org.waymark.benchmark.disclosure.Strand;
import org.waymark.benchmark.draft.Tally;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.CellRow;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Statements;

/** The firms that count, and the account of who was counted when. */
@ApplicationScoped
class Pool {

  private final Statements statements;

  Pool(Statements statements) {
    this.statements = statements;
  }

  /** Counts the firms there are now. */
  Tally count(long round, boolean demonstration) {
    var tally = new Tally();
    statements.each(PoolSql.COUNT, row -> score(row, tally), round, demonstration);
    statements.each(PoolSql.CONTRIBUTIONS, row -> contribution(row, tally), demonstration);
    return tally;
  }

  /** Takes a round back, as if it had not been counted. */
  void undo(long round) {
    statements.update(PoolSql.UNDO_ENTERED, round);
    statements.update(PoolSql.UNDO_LEFT, round);
    statements.update(PoolSql.UNDO_VALIDATED, round);
  }

  /** Lets go of whatever is not counted any more. */
  void forgetLeft(boolean demonstration) {
    statements.update(PoolSql.FORGET_LEFT, demonstration);
  }

  private static void score(ResultSet row, Tally tally) throws SQLException {
    tally.add(
        CellRow.measure(row),
        CellRow.basis(row),
        finest(row),
        row.getInt("points"),
        row.getInt("firms"));
  }

  private static CellKey finest(ResultSet row) throws SQLException {
    return CellKey.finest(
        row.getString("region"), row.getString("size_class"), row.getString("sector"));
  }

  private static void contribution(ResultSet row, Tally tally) throws SQLException {
    List<UUID> hubs = Statements.values(row.getArray("hubs"));
    List<String> validated = Statements.values(row.getArray("validated_scopes"));
    var count = Headcount.of(row.getInt("firms"), hubs);
    for (String scope : Statements.<String>values(row.getArray("scopes"))) {
      tally.add(
          new Measure(row.getString("questionnaire"), row.getInt("series"), scope),
          Strand.alike(
              finest(row),
              row.getLong("entered"),
              number(row, "left_in"),
              validated.contains(scope) ? number(row, "validated_in") : null),
          count);
    }
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Long.class);
  }
}
