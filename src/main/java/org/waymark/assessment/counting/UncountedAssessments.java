package org.waymark.assessment.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.time.CivilTime;

/**
 * Tells whoever runs the service how much of what was handed in counts nowhere, and why: a proxy
 * that hides all firms behind one address is seen here.
 */
@ApplicationScoped
public class UncountedAssessments {

  /** All of a crowd count for nothing, the first {@value Origins#MOST_A_DAY} too. */
  private static final String SINCE =
      """
      select (select coalesce(sum(handed_in), 0) from submission_origin
              where day >= :day and handed_in > :most),
             count(*) filter (where implausible = 'too-fast'),
             count(*) filter (where implausible = 'same-option')
      from assessment
      where implausible is not null and submitted_at >= :since
        and not exists (select from organisation where id = assessment.organisation_id and sandbox)
      """;

  private final EntityManager database;
  private final DatabaseActors actors;

  UncountedAssessments(EntityManager database, DatabaseActors actors) {
    this.database = database;
    this.actors = actors;
  }

  /**
   * Assessments that do not count, by the reason.
   *
   * @param crowded came from an address from which too many were handed in on that day
   * @param fast were filled in faster than anybody can read
   * @param alike chose the same place in the list throughout
   */
  public record Numbers(long crowded, long fast, long alike) {}

  /** Of all firms. Done as the service itself, because no administrator may see firms. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Numbers since(Instant moment, Actor.Administrator reader) {
    actors.enter(new Actor.Housekeeping());
    var found =
        (Object[])
            database
                .createNativeQuery(SINCE)
                .setParameter("day", CivilTime.day(moment))
                .setParameter("most", Origins.MOST_A_DAY)
                .setParameter("since", moment)
                .getSingleResult();
    return new Numbers(number(found[0]), number(found[1]), number(found[2]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
