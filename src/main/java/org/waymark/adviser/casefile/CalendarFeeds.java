package org.waymark.adviser.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.waymark.adviser.Queries;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/** Addresses under which calendars read follow-ups: one for each adviser who wants it. */
@ApplicationScoped
public class CalendarFeeds {

  private static final String OPEN =
      """
      insert into calendar_feed (person_id, hub_id, secret_hash, opened_at) values (?, ?, ?, ?)
      on conflict (person_id) do update
      set hub_id = excluded.hub_id, secret_hash = excluded.secret_hash, opened_at = excluded.opened_at
      """;

  private static final String MEMBER =
      "select true from hub_member where person_id = ? and hub_id = ? and disabled_at is null";

  private final Queries queries;
  private final FollowUps followUps;
  private final DatabaseActors actors;
  private final Clock clock;
  private final RandomGenerator random;

  CalendarFeeds(
      Queries queries,
      FollowUps followUps,
      DatabaseActors actors,
      Clock clock,
      RandomGenerator random) {
    this.queries = queries;
    this.followUps = followUps;
    this.actors = actors;
    this.clock = clock;
    this.random = random;
  }

  /** Makes a new address, which only the adviser will ever see; an earlier one ends with it. */
  @Transactional
  public CalendarSecret open(Actor.Adviser adviser) {
    var secret = CalendarSecret.draw(random);
    queries.update(
        OPEN, adviser.person().value(), adviser.hub().value(), secret.hash(), clock.instant());
    return secret;
  }

  /** Since when an adviser has one. */
  @Transactional
  public Optional<Instant> openSince(Actor.Adviser adviser) {
    return queries.first(
        "select opened_at from calendar_feed where person_id = ?",
        row -> Queries.moment(row, "opened_at"),
        adviser.person().value());
  }

  /** Ends the address: a calendar that asks again gets nothing. */
  @Transactional
  public void close(Actor.Adviser adviser) {
    queries.update("delete from calendar_feed where person_id = ?", adviser.person().value());
  }

  /**
   * The open follow-ups of whoever the address belongs to; empty when it is nobody's, or when they
   * advise for the hub no longer.
   */
  @Transactional
  public Optional<List<FollowUp>> behind(CalendarSecret secret) {
    actors.present(secret.hash());
    return queries
        .first(
            "select person_id, hub_id from calendar_feed where secret_hash = ?",
            row ->
                new Actor.Adviser(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    new HubId(row.getObject("hub_id", UUID.class)),
                    false),
            secret.hash())
        .flatMap(this::asMember);
  }

  private Optional<List<FollowUp>> asMember(Actor.Adviser adviser) {
    actors.enter(adviser);
    return queries
        .first(MEMBER, row -> row.getBoolean(1), adviser.person().value(), adviser.hub().value())
        .map(_ -> followUps.openOf(adviser));
  }
}
