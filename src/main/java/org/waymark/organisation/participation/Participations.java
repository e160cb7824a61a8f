package org.waymark.organisation.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.identity.Actor;

/** What firms have agreed to. All they ever said is kept; the latest holds. */
@ApplicationScoped
public class Participations {

  private static final String LATEST =
      """
      select given, said_at from consent
      where organisation_id = :firm and kind = :kind
      order by said_at desc, id desc
      limit 1
      """;

  private static final String SAY =
      """
      insert into consent (organisation_id, kind, given, said_at)
      values (:firm, :kind, :given, :now)
      """;

  private final EntityManager database;
  private final Clock clock;

  Participations(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What a firm said last, and when. */
  public record Said(boolean yes, Instant at) {}

  /** What a firm has said last about something; empty when nothing. */
  @Transactional
  public Optional<Said> latest(Actor.Owner owner, Participation in) {
    Stream<?> rows =
        database
            .createNativeQuery(LATEST)
            .setParameter("firm", owner.organisation().value())
            .setParameter("kind", in.code())
            .getResultStream();
    return rows.findFirst()
        .map(Object[].class::cast)
        .map(row -> new Said((Boolean) row[0], (Instant) row[1]));
  }

  /** Keeps what a firm says; saying the same again is not kept twice. */
  @Transactional
  public void say(Actor.Owner owner, Participation in, boolean yes) {
    if (latest(owner, in).map(Said::yes).filter(said -> said == yes).isEmpty()) {
      database
          .createNativeQuery(SAY)
          .setParameter("firm", owner.organisation().value())
          .setParameter("kind", in.code())
          .setParameter("given", yes)
          .setParameter("now", clock.instant())
          .executeUpdate();
    }
  }
}
