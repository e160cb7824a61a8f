package org.waymark.adviser.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.adviser.handover.Handover.State;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.time.CivilTime;

/** Proposals to hand clients over, and what became of them. */
@ApplicationScoped
public class Handovers {

  /** Time for the firm to talk it over. */
  public static final Duration LIFETIME = Duration.ofDays(30);

  private static final String SELECT =
      """
      select handover.*, from_hub.name as from_name, to_hub.name as to_name,
             case when answer is null and expires_at <= ? then 'expired' else coalesce(answer, 'open') end as state
      from client_handover as handover
      join hub as from_hub on from_hub.id = from_hub_id
      join hub as to_hub on to_hub.id = to_hub_id
      """;

  private static final String OF_HUB =
      """
      select listed.*, card.firm_name
      from (%s where from_hub_id = ? or to_hub_id = ?) as listed
      left join lateral (
        select firm_name from client_card
        where client_card.organisation_id = listed.organisation_id and hub_id = ?
          and (adviser_id is null or adviser_id = ?) and ends_on >= ?
        limit 1) as card on listed.from_hub_id = ? or listed.answer = 'accepted'
      order by proposed_at desc
      limit 200
      """;

  private static final String ADD =
      """
      insert into client_handover
        (id, organisation_id, from_hub_id, to_hub_id, proposed_by, proposer_name, message, proposed_at, expires_at)
      select ?, ?, ?, ?, person.id, person.name, ?, ?, ? from person where person.id = ?
      on conflict do nothing
      """;

  private static final String CLOSE_EXPIRED =
      """
      update client_handover set answer = 'expired', answered_at = expires_at
      where organisation_id = ? and from_hub_id = ? and answer is null and expires_at <= ?
      """;

  private static final String TAKE_BACK =
      """
      update client_handover set answer = 'withdrawn', answered_at = ?
      where id = ? and from_hub_id = ? and answer is null
      """;

  private static final String ANSWER =
      """
      update client_handover set answer = ?, answered_at = ?, with_notes = ?
      where id = ? and organisation_id = ? and answer is null
      """;

  /** The rule of granted_organisations, asked by the firm about the adviser who proposed it. */
  private static final String OLD_HUB_LET_IN =
      """
      select 1
      from access_grant
      join hub on hub.id = hub_id and closed_at is null
      where organisation_id = ? and hub_id = ? and (adviser_id is null or adviser_id = ?)
        and withdrawn_at is null and ends_on >= ? and 'documents' = any (scopes)
      limit 1
      """;

  private final Queries queries;
  private final Clock clock;

  Handovers(Queries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /**
   * A proposal as a hub sees it.
   *
   * @param ours whether this hub proposed it
   * @param firm its name; null for who may not know it, or not any more
   */
  public record Listed(Handover handover, boolean ours, @Nullable String firm) {}

  /** Those of an adviser's hub, to it and from it, the latest first. */
  @Transactional
  public List<Listed> visibleTo(Actor.Adviser adviser) {
    var hub = adviser.hub().value();
    return queries.list(
        OF_HUB.formatted(SELECT),
        row ->
            new Listed(
                handover(row),
                row.getObject("from_hub_id", UUID.class).equals(hub),
                row.getString("firm_name")),
        clock.instant(),
        hub,
        hub,
        hub,
        adviser.person().value(),
        CivilTime.today(clock),
        hub);
  }

  /** Those a firm can answer. */
  @Transactional
  public List<Handover> openTo(Actor.Owner owner) {
    return queries.list(
        SELECT
            + " where organisation_id = ? and answer is null and expires_at > ?"
            + " order by proposed_at desc",
        Handovers::handover,
        clock.instant(),
        owner.organisation().value(),
        clock.instant());
  }

  /** One of a firm's, answered or not. */
  @Transactional
  public Optional<Handover> find(UUID id, Actor.Owner owner) {
    return find(id, owner, "");
  }

  /** As {@link #find}, locked until the transaction ends: what is open stays so until answered. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Handover> findForChange(UUID id, Actor.Owner owner) {
    return find(id, owner, " for update of handover");
  }

  private Optional<Handover> find(UUID id, Actor.Owner owner, String lock) {
    return queries.first(
        SELECT + " where handover.id = ? and organisation_id = ?" + lock,
        Handovers::handover,
        clock.instant(),
        id,
        owner.organisation().value());
  }

  /**
   * Whether shared notes of the old hub can go along: they are read as the adviser who proposed it,
   * who must still be let see documents and notes.
   */
  @Transactional
  public boolean notesCanGo(Handover handover, Actor.Owner owner) {
    return queries
        .first(
            OLD_HUB_LET_IN,
            row -> row.getInt(1),
            owner.organisation().value(),
            handover.from().hub().value(),
            handover.proposer().person().value(),
            CivilTime.today(clock))
        .isPresent();
  }

  /** Keeps a proposal; false when the hub has one that the firm can still answer. */
  boolean add(UUID id, OrganisationId firm, HubId to, String message, Actor.Adviser adviser) {
    var now = clock.instant();
    var hub = adviser.hub().value();
    queries.update(CLOSE_EXPIRED, firm.value(), hub, now);
    return queries.update(
            ADD,
            id,
            firm.value(),
            hub,
            to.value(),
            message,
            now,
            now.plus(LIFETIME),
            adviser.person().value())
        == 1;
  }

  /** Takes an open proposal back; false when there is none. */
  @Transactional
  public boolean takeBack(UUID id, Actor.Adviser adviser) {
    return queries.update(TAKE_BACK, clock.instant(), id, adviser.hub().value()) == 1;
  }

  /** Keeps what a firm said to a proposal that is locked and open. */
  @Transactional(Transactional.TxType.MANDATORY)
  void answer(UUID id, State state, boolean withNotes, Actor.Owner owner) {
    queries.update(
        ANSWER, state.code(), clock.instant(), withNotes, id, owner.organisation().value());
  }

  private static Handover handover(ResultSet row) throws SQLException {
    return new Handover(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        side(row, "from"),
        side(row, "to"),
        new Handover.Proposer(
            new PersonId(row.getObject("proposed_by", UUID.class)), row.getString("proposer_name")),
        row.getString("message"),
        Queries.moment(row, "proposed_at"),
        State.ofCode(row.getString("state")),
        Queries.momentIfAny(row, "answered_at"));
  }

  private static Handover.Side side(ResultSet row, String which) throws SQLException {
    return new Handover.Side(
        new HubId(row.getObject(which + "_hub_id", UUID.class)), row.getString(which + "_name"));
  }
}
