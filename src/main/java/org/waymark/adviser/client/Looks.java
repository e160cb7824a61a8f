package org.waymark.adviser.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** Notes who looked at what, for the firm to read, and for the adviser's own list of news. */
@ApplicationScoped
public class Looks {

  private static final String NOTE =
      """
      insert into access_view
        (organisation_id, person_id, person_name, hub_id, hub_name, what, assessment_id, viewed_at)
      select ?, person.id, person.name, hub.id, hub.name, ?, ?, ?
      from person cross join hub
      where person.id = ? and hub.id = ?
      """;

  private static final String SEEN =
      """
      insert into client_seen (person_id, organisation_id, seen_at) values (?, ?, ?)
      on conflict (person_id, organisation_id) do update set seen_at = excluded.seen_at
      """;

  private final Queries queries;
  private final Clock clock;

  Looks(Queries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** What somebody looked at. */
  public enum What {
    SCORES,
    ANSWERS,
    DOCUMENTS,
    EXPORT,
    CONTACT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Tells the firm about a look, in the transaction of the look itself. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(
      What what, OrganisationId firm, @Nullable UUID assessment, Actor.Adviser adviser) {
    var noted =
        queries.update(
            NOTE,
            firm.value(),
            what.code(),
            assessment,
            clock.instant(),
            adviser.person().value(),
            adviser.hub().value());
    if (noted != 1) {
      throw new IllegalStateException("A look that cannot be noted must not be taken");
    }
  }

  /** From now on only what is newer is news to the adviser. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void seen(OrganisationId firm, Actor.Adviser adviser) {
    queries.update(SEEN, adviser.person().value(), firm.value(), clock.instant());
  }
}
