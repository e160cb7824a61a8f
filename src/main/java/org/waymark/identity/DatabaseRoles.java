package org.waymark.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to start where the database would not hold the service to its row-level security. */
@ApplicationScoped
class DatabaseRoles {

  private static final String FREE =
      """
      select current_user
      from pg_roles
      where rolname = current_user
        and (rolsuper or rolbypassrls
          or exists (select from pg_class where oid = 'organisation'::regclass and relowner = pg_roles.oid))
      """;

  private final DataSource database;

  DatabaseRoles(DataSource database) {
    this.database = database;
  }

  void check(@Observes StartupEvent start) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(FREE);
        var free = query.executeQuery()) {
      if (free.next()) {
        throw new ConfigurationException(
            "The database role "
                + free.getString(1)
                + " owns the tables or may pass by row-level security, so firms' data would have one"
                + " wall less. Give the service a role of its own (QUARKUS_DATASOURCE_USERNAME and"
                + " _PASSWORD) beside the one that owns the tables (QUARKUS_FLYWAY_USERNAME and"
                + " _PASSWORD): README says how.");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be asked about its roles", e);
    }
  }
}
