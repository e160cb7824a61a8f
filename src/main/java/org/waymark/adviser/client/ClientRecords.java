package org.waymark.adviser.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.waymark.adviser.Queries;
import org.waymark.adviser.client.Client.Contact;
import org.waymark.adviser.client.Client.Permission;
import org.waymark.identity.Actor;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.consent.Scope;

/**
 * What the tables say about one client. Whoever calls has found a consent in force first; row-level
 * security checks it again.
 */
@ApplicationScoped
class ClientRecords {

  private static final String GRANTS =
      """
      select scopes, purpose, adviser_id is null as to_hub, granted_at, ends_on, withdrawn_at
      from access_grant
      where organisation_id = ? and hub_id = ? and (adviser_id is null or adviser_id = ?)
      order by granted_at desc
      """;

  private static final String PROFILE =
      "select council_area, size_band, sector from organisation where id = ?";

  private static final String CONTACT =
      "select firm_name, person_name, email, phone from organisation_contact where organisation_id = ?";

  private final Queries queries;
  private final CouncilAreas areas;

  ClientRecords(Queries queries, CouncilAreas areas) {
    this.queries = queries;
    this.areas = areas;
  }

  /** Every consent the firm has given to the adviser or the hub, ended ones too. */
  List<Permission> permissions(OrganisationId firm, Actor.Adviser adviser) {
    return queries.list(
        GRANTS,
        ClientRecords::permission,
        firm.value(),
        adviser.hub().value(),
        adviser.person().value());
  }

  private static Permission permission(ResultSet row) throws SQLException {
    var scopes = EnumSet.noneOf(Scope.class);
    for (var code : (String[]) row.getArray("scopes").getArray()) {
      Scope.ofCode(code).ifPresent(scopes::add);
    }
    return new Permission(
        scopes,
        row.getString("purpose"),
        row.getBoolean("to_hub"),
        Queries.moment(row, "granted_at"),
        row.getObject("ends_on", LocalDate.class),
        Queries.momentIfAny(row, "withdrawn_at"));
  }

  Optional<FirmProfile> profile(OrganisationId firm) {
    return queries.first(
        PROFILE,
        row ->
            new FirmProfile(
                areas.ofCode(row.getString("council_area")).orElseThrow(),
                SizeBand.ofCode(row.getString("size_band")).orElseThrow(),
                Sector.ofCode(row.getString("sector")).orElseThrow()),
        firm.value());
  }

  Contact contact(OrganisationId firm) {
    return queries
        .first(
            CONTACT,
            row ->
                new Contact(
                    row.getString("firm_name"),
                    row.getString("person_name"),
                    row.getString("email"),
                    row.getString("phone")),
            firm.value())
        .orElse(Contact.NONE);
  }
}
