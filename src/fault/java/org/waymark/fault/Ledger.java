package org.waymark.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** What the database holds, as its administrator sees it, whom no rule about rows holds. */
record Ledger(String url) {

  /** The commit fails, after everything was written and nothing is left to do. */
  private static final String REFUSE =
      """
      create function refuse_doomed() returns trigger language plpgsql security definer as $$
      begin
        if exists (select from public.organisation
                   where id = new.organisation_id and external_reference like '%s%%') then
          raise exception 'refused by the proof';
        end if;
        return null;
      end $$;
      create constraint trigger refuse_doomed after insert on outbox_message
        deferrable initially deferred for each row execute function refuse_doomed();
      """
          .formatted(Work.DOOMED);

  /** While an attempt is under way a message is due again five minutes after it began. */
  private static final String OPEN =
      """
      select count(*) filter (where attempts = 0 and queued_at >= ?),
             count(*) filter (where attempts > 0 and due_at - interval '5 minutes' >= ?)
      from outbox_message where state = 'waiting'
      """;

  /** What has happened, as it would be told. */
  private static final String HAPPENED =
      """
      select unnest(array['assessment.submitted/' || id, 'report.ready/' || id])
      from assessment where state = 'SUBMITTED'
      union all
      select 'referral.updated/' || id || '/' || generate_series(0, version) from referral
      union all
      select 'grant.withdrawn/' || id from organisation where parted_from is not null
      """;

  /** How many messages a process left in between. */
  record Open(int untried, int underWay) {

    boolean any() {
      return untried + underWay > 0;
    }
  }

  /** From now on some commits fail. */
  void refuseDoomed() {
    run(REFUSE);
  }

  /** What was committed since, and is not noted as sent. */
  Open open(Instant since) {
    var at = Timestamp.from(since);
    return query(OPEN, row -> new Open(row.getInt(1), row.getInt(2)), at, at).getFirst();
  }

  long waiting() {
    return query(
            "select count(*) from outbox_message where state = 'waiting'", row -> row.getLong(1))
        .getFirst();
  }

  /** Every message that there is. */
  Set<UUID> committed() {
    return ids("select id from outbox_message");
  }

  /** Those that are noted as sent. */
  Set<UUID> sent() {
    return ids("select id from outbox_message where state = 'sent'");
  }

  /** Messages of each firm, in the order in which they came about. */
  Collection<List<UUID>> inOrder() {
    var found = new TreeMap<UUID, List<UUID>>();
    query(
        "select organisation_id, id from outbox_message where organisation_id is not null"
            + " order by number",
        row ->
            found
                .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                .add(row.getObject(2, UUID.class)));
    return found.values();
  }

  /** All that has happened and is to be told, of firms that are there still. */
  Set<String> happened() {
    return new TreeSet<>(query(HAPPENED, row -> row.getString(1)));
  }

  Set<String> firms() {
    return new TreeSet<>(query("select id from organisation", row -> row.getString(1)));
  }

  private Set<UUID> ids(String sql) {
    return new TreeSet<>(query(sql, row -> row.getObject(1, UUID.class)));
  }

  /** Reads a row. */
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
    try (var connection = open();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(reading.of(rows));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) {
    try (var connection = open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url);
  }
}
