package org.waymark.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;

/** One for each day, the same for all instances; those of past days are gone. */
@ApplicationScoped
class Salts {

  private static final String DRAW =
      """
      insert into call_salt (day, salt)
      values (:day, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
      on conflict do nothing
      """;

  private final EntityManager database;
  private final DatabaseActors actors;

  Salts(EntityManager database, DatabaseActors actors) {
    this.database = database;
    this.actors = actors;
  }

  /** The salt of a day, drawn by whichever instance needs it first. */
  @Transactional(TxType.REQUIRES_NEW)
  byte[] of(LocalDate day) {
    actors.enter(new Actor.Housekeeping());
    database.createNativeQuery(DRAW).setParameter("day", day).executeUpdate();
    return (byte[])
        database
            .createNativeQuery("select salt from call_salt where day = :day")
            .setParameter("day", day)
            .getSingleResult();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void removeBefore(LocalDate day) {
    actors.enter(new Actor.Housekeeping());
    database
        .createNativeQuery("delete from call_salt where day < :day")
        .setParameter("day", day)
        .executeUpdate();
  }
}
