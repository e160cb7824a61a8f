package org.waymark.organisation.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** Which people keep which firms as theirs. */
@ApplicationScoped
public class Ownerships {

  private static final String OWNED =
      "select organisation_id from ownership where person_id = ?1 order by claimed_at desc";

  private static final String ADD =
      """
      insert into ownership (organisation_id, person_id, claimed_at) values (?1, ?2, ?3)
      on conflict do nothing
      """;

  private final EntityManager database;
  private final Clock clock;

  Ownerships(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The firms a person has claimed, the latest first. The person must be the one who acts. */
  @Transactional
  public List<OrganisationId> ownedBy(PersonId person) {
    List<?> ids = database.createNativeQuery(OWNED).setParameter(1, person.value()).getResultList();
    return ids.stream().map(UUID.class::cast).map(OrganisationId::new).toList();
  }

  /** Adds a person to those whose firm it is. */
  boolean add(PersonId person, Actor.Owner owner) {
    return database
            .createNativeQuery(ADD)
            .setParameter(1, owner.organisation().value())
            .setParameter(2, person.value())
            .setParameter(3, clock.instant())
            .executeUpdate()
        == 1;
  }
}
