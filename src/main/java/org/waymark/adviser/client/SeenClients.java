package org.waymark.adviser.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.adviser.Queries;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** When an adviser last looked at a client: what is newer is news. */
@ApplicationScoped
class SeenClients {

  private static final String SEEN =
      """
      insert into client_seen (person_id, organisation_id, seen_at) values (?, ?, ?)
      on conflict (person_id, organisation_id) do update set seen_at = excluded.seen_at
      """;

  private static final String LAST =
      "select seen_at from client_seen where person_id = ? and organisation_id = ?";

  private final Queries queries;
  private final Clock clock;

  SeenClients(Queries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Empty for somebody who has not looked yet. */
  Optional<Instant> last(OrganisationId firm, Actor.Adviser adviser) {
    return queries.first(
        LAST, row -> Queries.moment(row, "seen_at"), adviser.person().value(), firm.value());
  }

  void note(OrganisationId firm, Actor.Adviser adviser) {
    queries.update(SEEN, adviser.person().value(), firm.value(), clock.instant());
  }
}
