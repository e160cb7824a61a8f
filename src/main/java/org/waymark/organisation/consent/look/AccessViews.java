package org.waymark.organisation.consent.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** Who has looked at which firm. */
@ApplicationScoped
public class AccessViews {

  /** Told on one page. Every look is in the copy of everything that a firm can take. */
  private static final int SHOWN = 500;

  /** Names as they are now: a firm reads later who it was, whatever became of them. */
  private static final String NOTE =
      """
      insert into access_view
        (organisation_id, person_id, person_name, hub_id, hub_name, what, assessment_id, viewed_at)
      select :firm, person.id, person.name, hub.id, hub.name, :what, cast(:assessment as uuid), :now
      from person, hub
      where person.id = :person and hub.id = :hub
      """;

  /** Folded before they are counted: whoever looks often pushes nobody else off the page. */
  private static final String LATEST =
      """
      select person_id, person_name, hub_name, what, assessment_id, max(viewed_at), count(*)
      from access_view
      where organisation_id = :firm
      group by person_id, person_name, hub_id, hub_name, what, assessment_id,
               date_trunc('hour', viewed_at)
      order by max(viewed_at) desc, max(id) desc
      """;

  private final EntityManager database;
  private final Clock clock;

  AccessViews(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Notes that an adviser looks at a firm. Belongs in the transaction in which they look: nothing
   * is then seen that is not noted.
   *
   * @param assessment what the look is about; null when it is about the firm as a whole
   */
  @Transactional
  public void note(
      Actor.Adviser adviser, OrganisationId firm, AccessView.What what, @Nullable UUID assessment) {
    var noted =
        database
            .createNativeQuery(NOTE)
            .setParameter("firm", firm.value())
            .setParameter("person", adviser.person().value())
            .setParameter("hub", adviser.hub().value())
            .setParameter("what", what.code())
            .setParameter("assessment", assessment == null ? null : assessment.toString())
            .setParameter("now", clock.instant())
            .executeUpdate();
    if (noted != 1) {
      throw new IllegalStateException("Nobody looks at a firm without a name");
    }
  }

  /** The latest looks at a firm, newest first, those within an hour told as one. */
  @Transactional
  public List<Look> of(Actor.Owner owner) {
    List<?> rows =
        database
            .createNativeQuery(LATEST)
            .setParameter("firm", owner.organisation().value())
            .setMaxResults(SHOWN)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(AccessViews::look).toList();
  }

  private static Look look(Object[] row) {
    return new Look(
        new AccessView(
            new PersonId((UUID) row[0]),
            (String) row[1],
            (String) row[2],
            AccessView.What.ofCode((String) row[3]),
            (UUID) row[4],
            (Instant) row[5]),
        ((Number) row[6]).intValue());
  }
}
