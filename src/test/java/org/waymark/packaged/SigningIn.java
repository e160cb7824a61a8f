package org.waymark.packaged;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.waymark.journey.Chromium;
import org.waymark.journey.Owner;

/**
 * The packaged service, a real Keycloak and a real browser, as the tests of signing in need them.
 */
final class SigningIn implements AutoCloseable {

  private final KeycloakServer keycloak;
  private final KeycloakUsers users;
  private final RunningService service;
  private final Chromium chromium;
  private final Path directory;

  private SigningIn(
      Path directory, KeycloakServer keycloak, RunningService service, Chromium chromium) {
    this.directory = directory;
    this.keycloak = keycloak;
    this.users = new KeycloakUsers(keycloak);
    this.service = service;
    this.chromium = chromium;
  }

  /**
   * Starts what does not run yet.
   *
   * @param recheck after how long the service asks Keycloak again about a session
   */
  static SigningIn start(Path directory, String recheck) {
    return start(directory, Map.of("WAYMARK_SIGN_IN_RECHECK", recheck));
  }

  /**
   * Starts what does not run yet.
   *
   * @param settings of the service, beside where Keycloak is
   */
  static SigningIn start(Path directory, Map<String, String> settings) {
    var keycloak = KeycloakServer.shared();
    var environment = new HashMap<>(keycloak.serviceEnvironment());
    environment.putAll(settings);
    var service = RunningService.start(directory, keycloak.servicePort(), environment);
    return new SigningIn(directory, keycloak, service, Chromium.start());
  }

  KeycloakServer keycloak() {
    return keycloak;
  }

  KeycloakUsers users() {
    return users;
  }

  RunningService service() {
    return service;
  }

  /** With a telephone of 360 pixels. */
  Somebody somebody() {
    return new Somebody(address(), chromium.browser().newContext(chromium.phone()));
  }

  /** The owner of a firm, who needs no account. */
  Owner owner() {
    return new Owner(chromium.browser(), address().toString(), true);
  }

  /** Where browsers reach the service: the realm lets them come back to no other address. */
  URI address() {
    return URI.create("http://localhost:" + keycloak.servicePort());
  }

  /** Whether the cookie of a session is enough to get in. */
  boolean opens(String cookie) {
    return new Replay(service.address(), cookie).get("/account/sessions").statusCode() == 200;
  }

  /** With which another node uses the same database. */
  Map<String, String> databaseEnvironment() {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://127.0.0.1:" + database().port() + "/waymark",
        "QUARKUS_DATASOURCE_USERNAME", "waymark_app",
        "QUARKUS_FLYWAY_USERNAME", "waymark_owner",
        "QUARKUS_FLYWAY_PASSWORD", "unused");
  }

  /** Lets an hour pass since everybody was invited. */
  void invitationsGrowOld() {
    stored(
        "with old as (update hub_member set invited_at = invited_at - interval '1 hour',"
            + " sent_again_at = sent_again_at - interval '1 hour' returning 1)"
            + " select count(*) from old");
  }

  /** The hubs that the sessions of a person name. */
  String storedHubs(String email) {
    return stored(
        "select hubs from person_session join person on person.id = person_id where email = '"
            + email
            + "'");
  }

  /** All that is stored of people and sessions, as its thief would read it. */
  String everythingStored() {
    return stored(
        "select string_agg(row(s.*)::text || encode(tokens, 'escape') || row(p.*)::text, ' ')"
            + " from person_session s, person p");
  }

  /** As the administrator of the database, whom no rule about rows holds. */
  private String stored(String query) {
    var url = "jdbc:postgresql://127.0.0.1:" + database().port() + "/waymark?user=postgres";
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private ServerProcess database() {
    return ServerProcess.of(directory.resolve("data"));
  }

  @Override
  public void close() {
    chromium.close();
    service.close();
  }
}
