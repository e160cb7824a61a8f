package org.waymark.adviser.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.adviser.Queries;
import org.waymark.adviser.incoming.IncomingFirm.Colleague;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** The firms that have asked a hub for help, while they let it in. */
@ApplicationScoped
public class IncomingFirms {

  /** Those nobody looks after first, whoever has waited longest before the others. */
  private static final String OF_HUB =
      """
      select request.organisation_id, card.firm_name, card.council_area, request.asked_at,
             member.person_id as adviser_id, shown_name(member, person) as adviser_name
      from help_request as request
      join client_card as card on card.organisation_id = request.organisation_id
        and card.hub_id = request.hub_id and card.adviser_id is null
      left join hub_member as member on member.person_id = request.adviser_id
        and member.hub_id = request.hub_id and member.disabled_at is null
      left join person on person.id = member.person_id
      where request.hub_id = ?
      order by member.person_id is not null, request.asked_at, request.organisation_id
      limit 500
      """;

  private static final String COLLEAGUES =
      """
      select person.id, shown_name(member, person) as name from hub_member as member join person on person.id = member.person_id
      where member.hub_id = ? and member.disabled_at is null
      order by name, person.id
      """;

  private static final String KEEP =
      """
      insert into help_request (organisation_id, hub_id, asked_at) values (?, ?, ?)
      on conflict (organisation_id, hub_id) do update
      set asked_at = excluded.asked_at, adviser_id = null, assigned_by = null, assigned_at = null
      """;

  private static final String ASSIGN =
      """
      update help_request set adviser_id = ?, assigned_by = ?, assigned_at = ?
      where organisation_id = ? and hub_id = ?
        and (select member.person_id from hub_member as member
             where member.person_id = help_request.adviser_id and member.hub_id = help_request.hub_id
               and member.disabled_at is null) is not distinct from cast(? as uuid)
      """;

  private final Queries queries;
  private final Clock clock;

  IncomingFirms(Queries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** All of a manager's hub; none for anybody else. */
  @Transactional
  public List<IncomingFirm> visibleTo(Actor.Adviser adviser) {
    return adviser.manages()
        ? queries.list(OF_HUB, IncomingFirms::firm, adviser.hub().value())
        : List.of();
  }

  /** Who can look after a firm: everybody who can act for the hub. */
  @Transactional
  public List<Colleague> colleagues(Actor.Adviser manager) {
    return queries.list(
        COLLEAGUES,
        row -> new Colleague(new PersonId(row.getObject("id", UUID.class)), row.getString("name")),
        manager.hub().value());
  }

  /** Belongs in the transaction in which the firm lets the hub in. */
  void keep(Actor.Owner owner, HubId hub) {
    queries.update(KEEP, owner.organisation().value(), hub.value(), clock.instant());
  }

  /**
   * False when somebody other than was seen looks after it by now, or the firm has not asked the
   * hub, or lets it in no longer.
   */
  boolean assign(OrganisationId firm, AssignFirm.Choice choice, Actor.Adviser manager) {
    return queries.update(
            ASSIGN,
            choice.adviser().value(),
            manager.person().value(),
            clock.instant(),
            firm.value(),
            manager.hub().value(),
            choice.seen().map(PersonId::value).orElse(null))
        == 1;
  }

  private static IncomingFirm firm(ResultSet row) throws SQLException {
    var adviser = row.getObject("adviser_id", UUID.class);
    return new IncomingFirm(
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("firm_name"),
        row.getString("council_area"),
        Queries.moment(row, "asked_at"),
        adviser == null
            ? null
            : new Colleague(new PersonId(adviser), row.getString("adviser_name")));
  }
}
