package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.Organisations;

/**
 * The wall in the database, asked with plain SQL: as if every query had forgotten its condition.
 */
@QuarkusTest
class RowSecurityTest {

  private static final UUID SOME_ID = new UUID(4, 2);

  @Inject DataSource database;
  @Inject CurrentActor actor;
  @Inject DatabaseActors actors;
  @Inject Organisations organisations;
  @Inject CouncilAreas areas;

  private OrganisationId ours = new OrganisationId(SOME_ID);

  @BeforeEach
  void registerTwoFirms() {
    register();
    ours = register();
  }

  private OrganisationId register() {
    var area = areas.ofCode("E08000037").orElseThrow();
    return organisations
        .register(new FirmProfile(area, SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION))
        .organisation();
  }

  @Test
  void showsAnOwnerItsOwnFirmAlone() {
    assertThat(rowsFor(new Actor.Owner(ours))).containsExactly(ours.toString());
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void showsNothingToSomebodyWhomNoFirmHasLetIn(Actor stranger) {
    assertThat(rowsFor(stranger)).isEmpty();
  }

  @Test
  void showsNothingToATransactionThatHasNotSaidWhoActs() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select id from organisation");
        var rows = query.executeQuery()) {
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void forgetsWhoActedWhenTheTransactionEnds() throws SQLException {
    rowsFor(new Actor.Owner(ours));

    showsNothingToATransactionThatHasNotSaidWhoActs();
  }

  /** Who acts in it need not be who makes the request: a partner goes on as its firm. */
  @Test
  void goesOnAsWhoeverItWasAfterAnActAsSomebodyElse() {
    var seen =
        actor.as(
            new Actor.Visitor(),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          actors.enter(new Actor.Owner(ours));
                          var all = actors.as(new Actor.Housekeeping(), this::firms);
                          assertThat(all).hasSizeGreaterThan(1);
                          return firms();
                        }));

    assertThat(seen).containsExactly(ours.toString());
  }

  private List<String> firms() {
    return query("select id from organisation");
  }

  @Test
  void refusesRowsOfAnotherFirm() {
    assertThatThrownBy(
            () ->
                actor.as(
                    new Actor.Owner(ours),
                    () ->
                        QuarkusTransaction.requiringNew()
                            .call(() -> update("update organisation set id = '" + SOME_ID + "'"))))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update programme_entry set position = position",
        "update programme_catalogue set revision = revision"
      })
  void refusesChangesToTheCatalogueByWhoeverIsNoAdministrator(String change) {
    for (var somebody : List.of(new Actor.Visitor(), new Actor.Owner(ours))) {
      assertThatThrownBy(
              () ->
                  actor.as(
                      somebody, () -> QuarkusTransaction.requiringNew().call(() -> update(change))))
          .rootCause()
          .hasMessageContaining("kept by administrators");
    }
  }

  @Test
  void holdsTheServiceToARoleThatOwnsNothing() {
    assertThat(
            query(
                "select rolname from pg_roles where rolname = current_user and (rolsuper or"
                    + " rolbypassrls or oid in (select relowner from pg_class))"))
        .isEmpty();
  }

  /** A table added later is walled in too, or stands here with the reason why it need not be. */
  @Test
  void wallsInEveryTable() {
    var shared =
        List.of(
            // Published figures, the same for everyone.
            "benchmark_release",
            "benchmark_cell",
            "benchmark_withheld",
            "benchmark_quarter",
            // Hashes of files that everyone can read.
            "published_edition",
            // What everybody may read; triggers hold those who change it to the roles that may.
            "programme_catalogue",
            "programme_entry",
            // Numbers, under hashes that nobody can tell.
            "call_bucket",
            "flyway_schema_history");

    assertThat(
            query(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind"
                    + " in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)"))
        .containsExactlyInAnyOrderElementsOf(shared);
  }

  static List<Actor> strangers() {
    return List.of(
        new Actor.Visitor(),
        new Actor.Guest(new PersonId(SOME_ID)),
        new Actor.Owner(new OrganisationId(SOME_ID)),
        new Actor.Adviser(new PersonId(SOME_ID), new HubId(SOME_ID), true),
        new Actor.Administrator(new PersonId(SOME_ID)));
  }

  private List<String> rowsFor(Actor someone) {
    return actor.as(
        someone,
        () -> QuarkusTransaction.requiringNew().call(() -> query("select id from organisation")));
  }

  private int update(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private List<String> query(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      var found = new java.util.ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
