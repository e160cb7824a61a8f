package org.waymark.adviser.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.waymark.adviser.Queries;
import org.waymark.adviser.caseload.CaseloadFilter;
import org.waymark.adviser.caseload.Clients;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Slip;

/** The groups of a hub, the oldest first: every adviser of the hub sees and changes the same. */
@ApplicationScoped
public class Cohorts {

  /** More of them nobody keeps in mind, and each one restrains the figures of the others. */
  static final int MOST = 20;

  private static final int LONGEST_NAME = 60;

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended(?, 16)) as text)";

  private static final String OF_HUB =
      """
      select cohort.id, cohort.name, count(card.organisation_id) as clients
      from cohort
      left join cohort_member as member on member.cohort_id = cohort.id
      left join client_card as card on card.organisation_id = member.organisation_id
        and card.hub_id = cohort.hub_id and card.adviser_id is null
      where cohort.hub_id = ?
      group by cohort.id
      order by cohort.created_at, cohort.id
      """;

  private static final String CREATE =
      """
      insert into cohort (id, hub_id, name, created_by, created_at) values (?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private static final String RENAME =
      """
      update cohort set name = ?
      where id = ? and hub_id = ? and not exists (
        select from cohort as other
        where other.hub_id = cohort.hub_id and lower(other.name) = lower(?) and other.id <> cohort.id)
      """;

  private static final String ADD =
      """
      insert into cohort_member (cohort_id, organisation_id, hub_id)
      select cohort.id, firm, cohort.hub_id
      from cohort cross join unnest(?) as firm
      where cohort.id = ? and cohort.hub_id = ?
        and exists (select from client_card as card
                    where card.organisation_id = firm and card.hub_id = cohort.hub_id
                      and card.adviser_id is null)
      on conflict do nothing
      """;

  private static final String TAKE_OUT =
      "delete from cohort_member where organisation_id = any (?) and cohort_id = ? and hub_id = ?";

  private final Queries queries;
  private final Clients clients;
  private final Clock clock;

  Cohorts(Queries queries, Clients clients, Clock clock) {
    this.queries = queries;
    this.clients = clients;
    this.clock = clock;
  }

  /** All of an adviser's hub. */
  @Transactional
  public List<Cohort> visibleTo(Actor.Adviser adviser) {
    return queries.list(
        OF_HUB,
        row ->
            new Cohort(
                row.getObject("id", UUID.class), row.getString("name"), row.getInt("clients")),
        adviser.hub().value());
  }

  /** One of them. */
  @Transactional
  public Optional<Cohort> find(UUID id, Actor.Adviser adviser) {
    return visibleTo(adviser).stream().filter(cohort -> cohort.id().equals(id)).findFirst();
  }

  /** Makes a group without anybody in it, or finds it where the same was made before. */
  @Transactional
  public Naming create(Slip slip, String name, Actor.Adviser adviser) {
    if (bad(name)) {
      return new Naming.NoName();
    }
    waitForColleagues(adviser);
    var hub = adviser.hub().value();
    var id = slip.id(hub, adviser.person(), name);
    var groups = visibleTo(adviser);
    if (groups.stream().anyMatch(group -> group.id().equals(id))) {
      return new Naming.Named(id);
    }
    if (groups.size() >= MOST) {
      return new Naming.TooMany(MOST);
    }
    var added = queries.update(CREATE, id, hub, name, adviser.person().value(), clock.instant());
    return added == 1 ? new Naming.Named(id) : new Naming.NameTaken();
  }

  /**
   * Gives a group another name, unless a colleague has done so since it was seen.
   *
   * @param seen the name it had then
   */
  @Transactional
  public Naming rename(UUID id, String seen, String name, Actor.Adviser adviser) {
    waitForColleagues(adviser);
    var now = find(id, adviser).map(Cohort::name);
    if (now.isEmpty()) {
      return new Naming.NotFound();
    }
    if (bad(name)) {
      return new Naming.NoName();
    }
    if (!now.get().equals(seen) && !now.get().equals(name)) {
      return new Naming.ChangedMeanwhile(now.get());
    }
    return queries.update(RENAME, name, id, adviser.hub().value(), name) == 1
        ? new Naming.Named(id)
        : new Naming.NameTaken();
  }

  /**
   * One at a time in a hub, until the transaction ends: what is counted and compared then holds.
   */
  private void waitForColleagues(Actor.Adviser adviser) {
    queries.list(LOCK, _ -> true, adviser.hub().value().toString());
  }

  private static boolean bad(String name) {
    return name.isBlank() || name.length() > LONGEST_NAME;
  }

  /** Undoes a group; its clients stay clients. False when the hub has no such group. */
  @Transactional
  public boolean remove(UUID id, Actor.Adviser adviser) {
    return queries.update(
            "delete from cohort where id = ? and hub_id = ?", id, adviser.hub().value())
        == 1;
  }

  /** Takes in every client that a filter finds and that lets the whole hub in. */
  @Transactional
  public void fill(UUID id, CaseloadFilter filter, Actor.Adviser adviser) {
    add(id, clients.ids(filter, CaseloadFilter.Order.NAME, adviser), adviser);
  }

  /**
   * Takes in those clients that have been ticked, and takes out those that are ticked no longer:
   * what a colleague has changed meanwhile stays.
   *
   * @param before ticked when the page was drawn
   */
  @Transactional
  public void tick(
      UUID id, List<OrganisationId> before, List<OrganisationId> ticked, Actor.Adviser adviser) {
    queries.update(TAKE_OUT, values(without(before, ticked)), id, adviser.hub().value());
    add(id, without(ticked, before), adviser);
  }

  private static List<OrganisationId> without(
      List<OrganisationId> these, List<OrganisationId> others) {
    return these.stream().filter(Predicate.not(Set.copyOf(others)::contains)).toList();
  }

  private void add(UUID id, List<OrganisationId> firms, Actor.Adviser adviser) {
    queries.update(ADD, values(firms), id, adviser.hub().value());
  }

  private static UUID[] values(List<OrganisationId> firms) {
    return firms.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
