package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;

/** What is kept about a firm, in all tables. */
@ApplicationScoped
class Holdings {

  private final EntityManager database;

  Holdings(EntityManager database) {
    this.database = database;
  }

  /** The firm's rows of a table as a JSON array. */
  @Transactional(Transactional.TxType.MANDATORY)
  String rows(Kept kept, Actor.Owner owner) {
    return (String)
        database
            .createNativeQuery(kept.query())
            .setParameter(1, owner.organisation().value())
            .getSingleResult();
  }

  /** Removes the firm; everything that belongs to it goes with it. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean erase(Actor.Owner owner) {
    var firm = owner.organisation().value();
    database
        .createNativeQuery("delete from client_invitation where organisation_id = ?1")
        .setParameter(1, firm)
        .executeUpdate();
    return database
            .createNativeQuery("delete from organisation where id = ?1")
            .setParameter(1, firm)
            .executeUpdate()
        == 1;
  }
}
