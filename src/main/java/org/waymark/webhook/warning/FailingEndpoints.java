package org.waymark.webhook.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Endpoints that can be told nothing, and what their partners know of it. */
@ApplicationScoped
class FailingEndpoints {

  /** So that an outage fills nobody's mailbox. */
  private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);

  private static final String DISABLE =
      """
      update webhook_endpoint
      set disabled_at = :now, disabled_because = 'gone', version = version + 1
      where id = :id and disabled_at is null
      """;

  /** Of two that come at once the second waits, and then finds that it is done. */
  private static final String TAKE_GONE =
      """
      update webhook_endpoint endpoint set gone_told_at = :now
      from partner
      where endpoint.id = :id and partner.id = endpoint.partner_id
        and partner.disabled_at is null and partner.email <> ''
        and (gone_told_at is null or gone_told_at <= :before)
      returning endpoint.id, endpoint.url, partner.email, partner.sandbox
      """;

  /** Whoever is told that the endpoint is disabled knows enough, and so does whoever paused it. */
  private static final String TAKE_NOT_TOLD =
      """
      update webhook_endpoint endpoint set given_up_told_at = :now
      from webhook_delivery delivery, partner
      where delivery.id in (:ids) and endpoint.id = delivery.endpoint_id
        and partner.id = endpoint.partner_id
        and partner.disabled_at is null and partner.email <> '' and endpoint.disabled_at is null
        and endpoint.paused_at is null
        and (given_up_told_at is null or given_up_told_at <= :before)
      returning endpoint.id, endpoint.url, partner.email, partner.sandbox
      """;

  private final EntityManager database;

  FailingEndpoints(EntityManager database) {
    this.database = database;
  }

  /** An endpoint says that it is gone; false where that was known. */
  @Transactional(TxType.MANDATORY)
  boolean disable(UUID endpoint, Instant now) {
    return query(DISABLE, now).setParameter("id", endpoint).executeUpdate() == 1;
  }

  /** Notes that its partner is told so; empty where it was told today, or cannot be. */
  @Transactional(TxType.MANDATORY)
  Optional<Failing> takeGone(UUID endpoint, Instant now) {
    return taken(query(TAKE_GONE, now).setParameter("id", endpoint), now).findFirst();
  }

  /** The same of each endpoint that messages were for which it is not told any more. */
  @Transactional(TxType.MANDATORY)
  List<Failing> takeNotTold(List<UUID> deliveries, Instant now) {
    return taken(query(TAKE_NOT_TOLD, now).setParameter("ids", deliveries), now).toList();
  }

  private static Stream<Failing> taken(Query query, Instant now) {
    List<?> rows = query.setParameter("before", now.minus(BETWEEN_LETTERS)).getResultList();
    return rows.stream().map(Object[].class::cast).map(FailingEndpoints::failing);
  }

  private static Failing failing(Object[] row) {
    var host = URI.create((String) row[1]).getHost();
    return new Failing((UUID) row[0], host, (String) row[2], (Boolean) row[3]);
  }

  private Query query(String sql, Instant now) {
    return database.createNativeQuery(sql).setParameter("now", now);
  }
}
