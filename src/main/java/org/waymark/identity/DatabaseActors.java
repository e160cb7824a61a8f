package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who acts, at the beginning of each transaction and for no longer than it
 * lasts. Row-level security rests on it: a transaction without an actor sees no firm's rows,
 * whatever a query asks for.
 */
@ApplicationScoped
public class DatabaseActors {

  /**
   * The last parameter makes a setting end with the transaction: a pooled connection keeps none.
   */
  private static final String ENTER =
      """
      select set_config('waymark.actor', ?, true), set_config('waymark.organisation', ?, true),
             set_config('waymark.person', ?, true), set_config('waymark.hub', ?, true),
             set_config('waymark.partner', ?, true)
      """;

  /** What {@link #ENTER} sets, in the same order. */
  private static final String ENTERED =
      """
      select coalesce(current_setting('waymark.actor', true), ''),
             coalesce(current_setting('waymark.organisation', true), ''),
             coalesce(current_setting('waymark.person', true), ''),
             coalesce(current_setting('waymark.hub', true), ''),
             coalesce(current_setting('waymark.partner', true), '')
      """;

  private static final int SETTINGS = 5;

  private static final String PRESENT = "select set_config('waymark.secret', ?, true)";

  private static final String PRESENT_CLIENT = "select set_config('waymark.client', ?, true)";

  private final CurrentActor current;
  private final DataSource database;
  private final TransactionManager transactions;

  DatabaseActors(CurrentActor current, DataSource database, TransactionManager transactions) {
    this.current = current;
    this.database = database;
    this.transactions = transactions;
  }

  void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    try {
      enter(current.get());
    } catch (RuntimeException away) {
      abandon(away);
      throw away;
    }
  }

  /** A transaction that could not say who acts must not linger on the thread. */
  private void abandon(RuntimeException because) {
    try {
      transactions.rollback();
    } catch (SystemException | RuntimeException e) {
      because.addSuppressed(e);
    }
  }

  /** Lets the transaction under way go on as somebody it has come to know. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enter(Actor actor) {
    switch (actor) {
      case Actor.Visitor _ -> enter("visitor", null, null, null);
      case Actor.Guest(var person) -> enter("guest", null, person.value(), null);
      case Actor.Owner(var organisation) -> enter("owner", organisation.value(), null, null);
      case Actor.Adviser(var person, var hub, _) ->
          enter("adviser", null, person.value(), hub.value());
      case Actor.Administrator(var person) -> enter("administrator", null, person.value(), null);
      case Actor.Partner(var partner) ->
          set(ENTER, "partner", "", "", "", partner.value().toString());
      case Actor.Housekeeping _ -> enter("housekeeping", null, null, null);
    }
  }

  /**
   * Does something within the transaction under way as somebody else. Then it goes on as whoever it
   * had come to be, however that ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> T as(Actor other, Supplier<T> act) {
    var before = entered();
    enter(other);
    try (Return _ = () -> set(ENTER, before)) {
      return act.get();
    }
  }

  /** Goes back to whoever acted before. */
  @FunctionalInterface
  private interface Return extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Lets the transaction under way find the row whose secret somebody has presented.
   *
   * @param hash of the secret, as the row keeps it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void present(byte[] hash) {
    set(PRESENT, HexFormat.of().formatHex(hash));
  }

  /**
   * Lets the transaction under way find the partner whose program has shown a token.
   *
   * @param client what the program calls itself, as its verified token says
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void presentClient(String client) {
    set(PRESENT_CLIENT, client);
  }

  private void enter(
      String kind, @Nullable UUID organisation, @Nullable UUID person, @Nullable UUID hub) {
    set(ENTER, kind, text(organisation), text(person), text(hub), "");
  }

  /** Nothing is written as empty: a setting cannot be null. */
  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  private String[] entered() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(ENTERED);
        var row = statement.executeQuery()) {
      row.next();
      var settings = new String[SETTINGS];
      for (var i = 0; i < SETTINGS; i++) {
        settings[i] = row.getString(i + 1);
      }
      return settings;
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not say who acts", e);
    }
  }

  private void set(String sql, String... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be told who acts", e);
    }
  }
}
