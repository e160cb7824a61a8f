package org.waymark.adviser.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.waymark.adviser.Queries;
import org.waymark.adviser.caseload.CaseloadFilter.Order;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** An adviser takes the list away as a file. Each firm in it can read that it was. */
@ApplicationScoped
public class ExportCaseload {

  private static final String NOTE =
      """
      insert into access_view (organisation_id, person_id, person_name, hub_id, hub_name, what, viewed_at)
      select firm, person.id, person.name, hub.id, hub.name, 'export', ?
      from unnest(?) as firm cross join person cross join hub
      where person.id = ? and hub.id = ?
      """;

  private final Clients clients;
  private final Queries queries;
  private final Clock clock;

  ExportCaseload(Clients clients, Queries queries, Clock clock) {
    this.clients = clients;
    this.queries = queries;
    this.clock = clock;
  }

  /**
   * The firms to write, in order. They have been told when this returns, whether or not the file
   * then arrives: {@link Clients#named} reads them a part at a time, so that neither memory nor a
   * connection is held while a slow network takes them.
   */
  @Transactional
  public List<OrganisationId> export(CaseloadFilter filter, Order order, Actor.Adviser adviser) {
    var firms = clients.ids(filter, order, adviser);
    queries.update(
        NOTE,
        clock.instant(),
        firms.stream().map(OrganisationId::value).toArray(java.util.UUID[]::new),
        adviser.person().value(),
        adviser.hub().value());
    return firms;
  }
}
