package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;

/**
 * How often each adviser has tried a code that does not work. The codes tried are not kept.
 *
 * <p>Ten wrong tries an hour: somebody who mishears needs three or four, and whoever guesses at 40
 * bits needs some ten million years.
 */
@ApplicationScoped
class ShareTries {

  static final int ALLOWED = 10;
  private static final Duration PERIOD = Duration.ofHours(1);

  private static final Logger LOG = Logger.getLogger(ShareTries.class);

  private final EntityManager database;
  private final Clock clock;

  ShareTries(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether an adviser may try now. Tries of the same adviser wait for each other. */
  boolean allows(Actor.Adviser adviser) {
    var person = adviser.person().value();
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "share_code_try " + person)
        .getSingleResult();
    database
        .createNativeQuery("delete from share_code_try where person_id = ?1 and tried_at <= ?2")
        .setParameter(1, person)
        .setParameter(2, clock.instant().minus(PERIOD))
        .executeUpdate();
    var tries =
        (Number)
            database
                .createNativeQuery("select count(*) from share_code_try where person_id = ?1")
                .setParameter(1, person)
                .getSingleResult();
    return tries.intValue() < ALLOWED;
  }

  void wrong(Actor.Adviser adviser) {
    LOG.warnf(
        "Adviser %s of hub %s tried a share code that does not work",
        adviser.person(), adviser.hub());
    database
        .createNativeQuery("insert into share_code_try (person_id, tried_at) values (?1, ?2)")
        .setParameter(1, adviser.person().value())
        .setParameter(2, clock.instant())
        .executeUpdate();
  }
}
