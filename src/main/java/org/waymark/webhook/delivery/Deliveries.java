package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.webhook.delivery.Delivery.Attempt;

/** What was told to endpoints. A partner's programs see what was told to the partner. */
@ApplicationScoped
public class Deliveries {

  private static final String LIST =
      """
      select delivery.id, delivery.event, delivery.occurred_at, message.state,
             case when message.state = 'waiting' then message.due_at end
      from webhook_delivery delivery
        join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
        join outbox_message message on message.id = delivery.id
      where delivery.endpoint_id = :endpoint and endpoint.partner_id = :partner
      """;

  private static final String BEFORE =
      " and (delivery.occurred_at, delivery.id) < (cast(:at as timestamptz), cast(:id as uuid))";

  private static final String ORDER =
      " order by delivery.occurred_at desc, delivery.id desc limit :most";

  private static final String IN_STATE = " and message.state = :state";

  private static final String BODY =
      """
      select delivery.body
      from webhook_delivery delivery join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
      where delivery.id = :id and endpoint.partner_id = :partner
      """;

  private static final String ATTEMPTS =
      """
      select delivery_id, at, status, outcome, milliseconds, answer
      from webhook_attempt where delivery_id in (:deliveries) order by id
      """;

  private final EntityManager database;

  Deliveries(EntityManager database) {
    this.database = database;
  }

  /**
   * A place in the list of what was told to an endpoint.
   *
   * @param occurredAt of the delivery before it
   * @param id of the delivery before it
   */
  public record Position(Instant occurredAt, UUID id) {}

  /**
   * What was told to an endpoint, the newest first; nothing when it is not the partner's.
   *
   * @param state which alone; null: any
   * @param after where to begin; null at the newest
   * @param most how many
   */
  @Transactional
  public List<Delivery> visibleTo(
      Actor.Partner partner,
      UUID endpoint,
      @Nullable String state,
      @Nullable Position after,
      int most) {
    var where = (state == null ? "" : IN_STATE) + (after == null ? "" : BEFORE);
    var query =
        database
            .createNativeQuery(LIST + where + ORDER)
            .setParameter("endpoint", endpoint)
            .setParameter("partner", partner.partner().value())
            .setParameter("most", most);
    if (state != null) {
      query.setParameter("state", state);
    }
    if (after != null) {
      query.setParameter("at", after.occurredAt()).setParameter("id", after.id());
    }
    List<?> rows = query.getResultList();
    var found = rows.stream().map(Object[].class::cast).toList();
    var attempts = attempts(found.stream().map(row -> (UUID) row[0]).toList());
    return found.stream()
        .map(row -> delivery(row, attempts.getOrDefault((UUID) row[0], List.of())))
        .toList();
  }

  /** One of them; empty when it is not the partner's, or was told to another endpoint. */
  @Transactional
  public Optional<Delivery> visible(Actor.Partner partner, UUID endpoint, UUID id) {
    List<?> rows =
        database
            .createNativeQuery(LIST + " and delivery.id = :id")
            .setParameter("endpoint", endpoint)
            .setParameter("partner", partner.partner().value())
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> delivery(row, attempts(List.of(id)).getOrDefault(id, List.of())))
        .findFirst();
  }

  /** What was sent, to the byte; empty when it was not to this partner. */
  @Transactional
  public Optional<String> body(Actor.Partner partner, UUID id) {
    List<?> rows =
        database
            .createNativeQuery(BODY)
            .setParameter("partner", partner.partner().value())
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  /** Whether nothing that is told to a partner is real: it is a sandbox. */
  @Transactional
  boolean areInvented(Actor.Partner partner) {
    List<?> rows =
        database
            .createNativeQuery("select sandbox from partner where id = :partner")
            .setParameter("partner", partner.partner().value())
            .getResultList();
    return rows.contains(true);
  }

  private Map<UUID, List<Attempt>> attempts(List<UUID> deliveries) {
    var attempts = new HashMap<UUID, List<Attempt>>();
    if (!deliveries.isEmpty()) {
      List<?> rows =
          database
              .createNativeQuery(ATTEMPTS)
              .setParameter("deliveries", deliveries)
              .getResultList();
      rows.stream()
          .map(Object[].class::cast)
          .forEach(
              row ->
                  attempts
                      .computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                      .add(attempt(row)));
    }
    return attempts;
  }

  private static Delivery delivery(Object[] row, List<Attempt> attempts) {
    return new Delivery(
        (UUID) row[0],
        (String) row[1],
        (Instant) row[2],
        (String) row[3],
        (@Nullable Instant) row[4],
        attempts);
  }

  private static Attempt attempt(Object[] row) {
    return new Attempt(
        (Instant) row[1],
        (@Nullable Integer) row[2],
        (String) row[3],
        (Integer) row[4],
        (String) row[5]);
  }
}
