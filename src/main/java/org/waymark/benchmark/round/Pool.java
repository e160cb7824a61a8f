package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.waymark.benchmark.draft.Tally;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.CellRow;
import org.waymark.benchmark.release.Statements;

/** The firms that count, and the account of whose scores were counted when. */
@ApplicationScoped
class Pool {

  private final Statements statements;

  Pool(Statements statements) {
    this.statements = statements;
  }

  /** Counts the firms there are now. */
  Tally count(long round, boolean demonstration) {
    forManyRows();
    forgetErased();
    var tally = new Tally();
    statements.each(PoolSql.COUNT, row -> score(row, tally), round, demonstration);
    var account = new Account(tally);
    statements.each(PoolSql.COUNTED_ONCE, account::once, demonstration);
    statements.each(PoolSql.COUNTED_AGAIN, account::again, demonstration);
    account.end();
    return tally;
  }

  private void forManyRows() {
    statements.list(PoolSql.FOR_MANY_ROWS, row -> row.getString(1));
  }

  /** Lets go of firms that erased themselves while they were being counted. */
  void forgetErased() {
    statements.update(PoolSql.FORGET_ERASED);
  }

  /** Takes a round back, as if it had not been counted. */
  void undo(long round) {
    statements.update(PoolSql.UNDO, round);
    statements.update(PoolSql.UNDO_OPENED);
  }

  /** Whether a firm that was counted last is to be counted no more. */
  boolean hasLostFirms(boolean demonstration) {
    forManyRows();
    return List.of(true)
        .equals(statements.list(PoolSql.HAS_LOST, row -> row.getBoolean(1), demonstration));
  }

  private static void score(ResultSet row, Tally tally) throws SQLException {
    tally.add(
        CellRow.measure(row),
        CellRow.basis(row),
        finest(row),
        row.getInt("points"),
        row.getInt("firms"));
  }

  static CellKey finest(ResultSet row) throws SQLException {
    return CellKey.finest(
        row.getString("region"), row.getString("size_class"), row.getString("sector"));
  }
}
