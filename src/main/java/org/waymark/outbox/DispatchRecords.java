package org.waymark.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** What is kept of messages, counted and forgotten. */
@ApplicationScoped
class DispatchRecords {

  private static final String COUNT =
      """
      select count(*) filter (where state = 'waiting' and attempts = 0),
             count(*) filter (where state = 'waiting' and attempts > 0),
             count(*) filter (where state = 'given-up'),
             count(*) filter (where state = 'too-late')
      from outbox_message
      where destination = ''
      """;

  private final EntityManager database;

  DispatchRecords(EntityManager database) {
    this.database = database;
  }

  /** Forgets words and addresses of what was settled before. */
  @Transactional(TxType.REQUIRES_NEW)
  int forgetWords(Instant settledBefore) {
    return database
        .createNativeQuery(
            "update outbox_message set payload = null"
                + " where state <> 'waiting' and payload is not null and settled_at < :before")
        .setParameter("before", settledBefore)
        .executeUpdate();
  }

  /** Forgets that there was anything to tell. */
  @Transactional(TxType.REQUIRES_NEW)
  int forget(Instant settledBefore) {
    return database
        .createNativeQuery(
            "delete from outbox_message where state <> 'waiting' and settled_at < :before")
        .setParameter("before", settledBefore)
        .executeUpdate();
  }

  /** Of what goes to no destination of its own: that is for whoever keeps the destination. */
  @Transactional
  Backlog backlog() {
    var row = (Object[]) database.createNativeQuery(COUNT).getSingleResult();
    return new Backlog(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
