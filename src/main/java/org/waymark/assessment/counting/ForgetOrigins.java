package org.waymark.assessment.counting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.time.CivilTime;

/**
 * Throws away what addresses of past days could be told by. Any number of instances may do it: what
 * one has deleted the next does not find.
 */
@ApplicationScoped
class ForgetOrigins {

  /** Nobody hands in for a day that is over; a few days, so that whoever asks can still look. */
  private static final int DAYS_KEPT = 3;

  private static final String SALTS = "delete from submission_salt where day < :day";

  /** The others say for good which assessments do not count. */
  private static final String FEW =
      "delete from submission_origin where day < :day and handed_in <= :most";

  private final EntityManager database;
  private final DatabaseActors actors;
  private final Clock clock;

  ForgetOrigins(EntityManager database, DatabaseActors actors, Clock clock) {
    this.database = database;
    this.actors = actors;
    this.clock = clock;
  }

  /** Every hour, a few minutes after the day has changed: what was under way then has ended. */
  @Scheduled(identity = "forget-origins", cron = "0 7 * * * ?", timeZone = "Europe/London")
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void forgetWhatIsOver() {
    actors.enter(new Actor.Housekeeping());
    forget(CivilTime.today(clock));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void forget(LocalDate today) {
    database.createNativeQuery(SALTS).setParameter("day", today).executeUpdate();
    database
        .createNativeQuery(FEW)
        .setParameter("day", today.minusDays(DAYS_KEPT))
        .setParameter("most", Origins.MOST_A_DAY)
        .executeUpdate();
  }
}
