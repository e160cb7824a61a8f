package org.waymark.organisation.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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

  private static final String OF_FIRM =
      """
      select person.id, person.name, person.email, ownership.claimed_at
      from ownership
      join person on person.id = ownership.person_id
      where ownership.organisation_id = ?1
      order by ownership.claimed_at, person.id
      """;

  private static final String REMOVE =
      "delete from ownership where organisation_id = ?1 and person_id = ?2";

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

  /** Everybody who keeps a firm, the earliest first. */
  @Transactional
  public List<Ownership> of(Actor.Owner owner) {
    List<?> rows =
        database
            .createNativeQuery(OF_FIRM)
            .setParameter(1, owner.organisation().value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Ownerships::ownership).toList();
  }

  private static Ownership ownership(Object[] row) {
    return new Ownership(
        new PersonId((UUID) row[0]), (String) row[1], (String) row[2], (Instant) row[3]);
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

  /** Takes a person away from those whose firm it is; false when it was not. */
  boolean remove(PersonId person, Actor.Owner owner) {
    return database
            .createNativeQuery(REMOVE)
            .setParameter(1, owner.organisation().value())
            .setParameter(2, person.value())
            .executeUpdate()
        == 1;
  }
}
