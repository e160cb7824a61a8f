package org.waymark.adviser.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.adviser.Queries;
import org.waymark.adviser.client.Client;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Slip;

/** What advisers have promised to do, by the day it is due. */
@ApplicationScoped
public class FollowUps {

  public static final int LONGEST = 200;

  /** The card is there only while the client lets the adviser in. */
  private static final String VISIBLE =
      """
      select follow_up.*, coalesce(contact.firm_name, '') as firm_name
      from follow_up
      left join organisation_contact as contact on contact.organisation_id = follow_up.organisation_id
      where follow_up.hub_id = ?
        and exists (select from client_card as card
                    where card.organisation_id = follow_up.organisation_id
                      and card.hub_id = follow_up.hub_id and (card.adviser_id is null or card.adviser_id = ?))
      """;

  private static final String ADD =
      """
      insert into follow_up (id, organisation_id, hub_id, person_id, person_name, task, due_on, added_at)
      select ?, ?, ?, person.id, person.name, ?, ?, ?
      from person
      where person.id = ?
      on conflict (id) do nothing
      """;

  private static final String SETTLE =
      "update follow_up set done_at = ? where id = ? and organisation_id = ? and hub_id = ?";

  private final Queries queries;
  private final Clock clock;

  FollowUps(Queries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Those for a client: open ones first, the soonest due on top. */
  @Transactional
  public List<FollowUp> about(Client client, Actor.Adviser adviser) {
    return queries.list(
        VISIBLE
            + " and follow_up.organisation_id = ? order by done_at desc nulls first, due_on, id",
        row -> followUp(row, adviser),
        adviser.hub().value(),
        adviser.person().value(),
        client.organisation().value());
  }

  /** An adviser's own that are open, for all clients, the soonest due first. */
  @Transactional
  public List<FollowUp> openOf(Actor.Adviser adviser) {
    return queries.list(
        VISIBLE + " and follow_up.person_id = ? and done_at is null order by due_on, id",
        row -> followUp(row, adviser),
        adviser.hub().value(),
        adviser.person().value(),
        adviser.person().value());
  }

  /**
   * Promises something, unless the same was promised before; the words have been found to be
   * neither none nor too many.
   */
  @Transactional
  public void add(Slip slip, String task, LocalDate dueOn, Client client, Actor.Adviser adviser) {
    if (task.isBlank() || task.length() > LONGEST) {
      throw new IllegalArgumentException("A follow-up has 1 to " + LONGEST + " characters");
    }
    var hub = adviser.hub().value();
    var person = adviser.person().value();
    var firm = client.organisation().value();
    var id = slip.id(hub, person, firm, task, dueOn);
    queries.update(ADD, id, firm, hub, task, dueOn, clock.instant(), person);
  }

  /**
   * Settles one, or opens it again.
   *
   * @return whether there is such a follow-up
   */
  @Transactional
  public boolean settle(UUID id, boolean done, Client client, Actor.Adviser adviser) {
    return queries.update(
            SETTLE,
            done ? clock.instant() : null,
            id,
            client.organisation().value(),
            adviser.hub().value())
        == 1;
  }

  private static FollowUp followUp(ResultSet row, Actor.Adviser reader) throws SQLException {
    return new FollowUp(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("firm_name"),
        row.getString("person_name"),
        row.getObject("person_id", UUID.class).equals(reader.person().value()),
        row.getString("task"),
        row.getObject("due_on", LocalDate.class),
        Queries.moment(row, "added_at"),
        Queries.momentIfAny(row, "done_at"));
  }
}
