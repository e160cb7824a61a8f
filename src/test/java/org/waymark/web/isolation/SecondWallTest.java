package org.waymark.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Plain SQL under the role of the application, in a database with something in every table. */
@QuarkusTest
class SecondWallTest {

  @Inject World world;
  @Inject Sundries sundries;
  @Inject DataSource database;

  @Test
  void showsNoRowToWhoeverHasNotSaidWhoTheyAre() throws SQLException {
    sundries.add(world.create());

    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var table : walled(statement)) {
        assertThat(hasHeldRows(table, statement)).as(table + " has rows to hide").isTrue();
        try (var rows = statement.executeQuery("select 1 from " + table)) {
          assertThat(rows.next()).as(table).isFalse();
        }
      }
    }
  }

  /** Pages on disk tell of rows, whoever asks: no policy hides them. */
  private static boolean hasHeldRows(String table, Statement statement) throws SQLException {
    try (var size = statement.executeQuery("select pg_relation_size('" + table + "') > 0")) {
      return size.next() && size.getBoolean(1);
    }
  }

  private static List<String> walled(Statement statement) throws SQLException {
    var tables = new ArrayList<String>();
    try (var rows =
        statement.executeQuery(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and"
                + " relkind in ('r', 'p') and relrowsecurity and has_table_privilege(oid, 'select')")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertThat(tables).contains("organisation", "assessment", "validation", "case_note");
    return tables;
  }
}
