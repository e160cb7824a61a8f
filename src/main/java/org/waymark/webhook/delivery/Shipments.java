package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.webhook.delivery.Delivery.Attempt;

/** Messages as the service itself writes and sends them, whoever they are for. */
@ApplicationScoped
class Shipments {

  private static final String LISTENING =
      """
      select endpoint.id from webhook_endpoint endpoint
        join partner on partner.id = endpoint.partner_id
      where :event = any(endpoint.events)
        and partner.disabled_at is null
        and partner.id = (select partner_id from organisation where id = :firm)
      order by endpoint.id
      """;

  private static final String LISTENING_OF =
      """
      select endpoint.id from webhook_endpoint endpoint
        join partner on partner.id = endpoint.partner_id
      where :event = any(endpoint.events)
        and partner.disabled_at is null and partner.id = :partner
      order by endpoint.id
      """;

  /** Nothing where the endpoint is being removed at the same moment: that is waited for. */
  private static final String ADD =
      """
      insert into webhook_delivery (id, endpoint_id, event, body, occurred_at)
      select :id, id, :event, :body, :now from webhook_endpoint where id = :endpoint for key share
      """;

  /**
   * In one statement, however many endpoints there are: a catalogue that is taken over tells of
   * each entry in one transaction.
   */
  private static final String ADD_TO_ALL =
      """
      with written as (
        insert into outbox_message
          (id, channel, destination, firm_reads, payload, queued_at, worth_until, due_at)
        select gen_random_uuid(), :channel, cast(endpoint.id as text), false,
               cast(:payload as jsonb), :now, :worthUntil, :now
        from webhook_endpoint endpoint
          join partner on partner.id = endpoint.partner_id
        where :event = any(endpoint.events)
          and partner.disabled_at is null
        order by endpoint.id
        for key share of endpoint
        returning id, destination)
      insert into webhook_delivery (id, endpoint_id, event, body, occurred_at)
      select id, cast(destination as uuid), :event, :body, :now from written
      """;

  private static final String TAKE_BACK =
      """
      delete from outbox_message
      where state = 'waiting' and attempts = 0
        and id in (select id from webhook_delivery where endpoint_id = :endpoint and event = :event)
      """;

  /** An endpoint that is being removed is waited for: its messages go with it. */
  private static final String HOLD_TOLD =
      """
      select id from webhook_endpoint
      where cast(id as text) in (select destination from outbox_message
                                 where channel = :channel and organisation_id = :firm)
      order by id
      for key share
      """;

  /** With what was told, and how that went. */
  private static final String TAKE_BACK_OF_FIRM =
      "delete from outbox_message where channel = :channel and organisation_id = :firm";

  private static final String FIND =
      """
      select delivery.id, endpoint.id, endpoint.partner_id, endpoint.url, delivery.body,
             endpoint.disabled_at is not null, partner.disabled_at is null, partner.sandbox
      from webhook_delivery delivery
        join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
        join partner on partner.id = endpoint.partner_id
      where delivery.id = :id
      """;

  private static final String NOTE =
      """
      insert into webhook_attempt (delivery_id, at, status, outcome, milliseconds, answer)
      select id, :at, cast(nullif(:status, '') as integer), :outcome, :milliseconds, :answer
      from webhook_delivery where id = :id
      """;

  /** So many attempts of a message are kept: twice those of the schedule. */
  private static final String FORGET_EARLIER =
      """
      delete from webhook_attempt where delivery_id = :id and id <= (
        select id from webhook_attempt where delivery_id = :id order by id desc offset 20 limit 1)
      """;

  private static final String WAITING =
      """
      select cast(id as text) from webhook_endpoint
      where paused_at is not null or disabled_at is not null
      """;

  private static final String FORGET =
      """
      delete from webhook_delivery
      where occurred_at < :before
        and not exists (select from outbox_message message
                        where message.id = webhook_delivery.id and message.state = 'waiting')
      """;

  private final EntityManager database;

  Shipments(EntityManager database) {
    this.database = database;
  }

  /**
   * A message and where it goes.
   *
   * @param url where the endpoint is
   * @param body to the byte what is signed
   * @param gone whether the endpoint has answered 410, and was not resumed since
   * @param open whether its partner has access still
   * @param sandbox whether its partner's firms are invented
   */
  record Shipment(
      UUID id,
      UUID endpoint,
      PartnerId partner,
      String url,
      String body,
      boolean gone,
      boolean open,
      boolean sandbox) {}

  /** A message as it was written. */
  record Written(UUID endpoint, String event, String body) {}

  /** The endpoints that are told of an event about a firm: those of the partner that brought it. */
  @Transactional(TxType.MANDATORY)
  List<UUID> listening(String event, OrganisationId about) {
    List<?> rows =
        query(LISTENING)
            .setParameter("event", event)
            .setParameter("firm", about.value())
            .getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  /** Those of one partner that are told of an event. */
  @Transactional(TxType.MANDATORY)
  List<UUID> listening(String event, PartnerId partner) {
    List<?> rows =
        query(LISTENING_OF)
            .setParameter("event", event)
            .setParameter("partner", partner.value())
            .getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  @Transactional(TxType.MANDATORY)
  void add(UUID id, Written message, Instant now) {
    query(ADD)
        .setParameter("id", id)
        .setParameter("endpoint", message.endpoint())
        .setParameter("event", message.event())
        .setParameter("body", message.body())
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Writes a message about no firm to every endpoint that is told of its event.
   *
   * @return to how many that was
   */
  @Transactional(TxType.MANDATORY)
  int addToAll(String event, String body, Instant now) {
    return query(ADD_TO_ALL)
        .setParameter("channel", WebhookChannel.NAME)
        .setParameter("payload", WebhookChannel.PAYLOAD)
        .setParameter("event", event)
        .setParameter("body", body)
        .setParameter("now", now)
        .setParameter("worthUntil", now.plus(WebhookChannel.WORTH))
        .executeUpdate();
  }

  /** Removes what was written to an endpoint of an event, and was not tried yet. */
  @Transactional(TxType.MANDATORY)
  int takeBack(UUID endpoint, String event) {
    return query(TAKE_BACK)
        .setParameter("endpoint", endpoint)
        .setParameter("event", event)
        .executeUpdate();
  }

  /** Empty when it is gone, with its firm. */
  @Transactional
  Optional<Shipment> find(UUID id) {
    List<?> rows = query(FIND).setParameter("id", id).getResultList();
    return rows.stream().map(Object[].class::cast).map(Shipments::shipment).findFirst();
  }

  private static Shipment shipment(Object[] row) {
    return new Shipment(
        (UUID) row[0],
        (UUID) row[1],
        new PartnerId((UUID) row[2]),
        (String) row[3],
        (String) row[4],
        (Boolean) row[5],
        (Boolean) row[6],
        (Boolean) row[7]);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void note(UUID id, Attempt attempt) {
    query(NOTE)
        .setParameter("id", id)
        .setParameter("at", attempt.at())
        .setParameter("status", attempt.status() == null ? "" : attempt.status().toString())
        .setParameter("outcome", attempt.outcome())
        .setParameter("milliseconds", attempt.milliseconds())
        .setParameter("answer", attempt.answer())
        .executeUpdate();
    query(FORGET_EARLIER).setParameter("id", id).executeUpdate();
  }

  /** The ids of those at which messages wait. */
  @Transactional
  Set<String> waiting() {
    List<?> rows = query(WAITING).getResultList();
    return rows.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
  }

  /** The partner of each endpoint, by their ids. */
  @Transactional
  Map<String, String> owners(List<String> endpoints) {
    List<?> rows =
        query(
                "select cast(id as text), cast(partner_id as text) from webhook_endpoint where id in (:ids)")
            .setParameter("ids", endpoints.stream().map(UUID::fromString).toList())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toUnmodifiableMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Forgets what came about before and does not wait. */
  @Transactional
  int forget(Instant before) {
    return query(FORGET).setParameter("before", before).executeUpdate();
  }

  private Query query(String sql) {
    return database.createNativeQuery(sql);
  }

  /** Removes what was and what is to be told of a firm, and says how much that was. */
  @Transactional(TxType.MANDATORY)
  int takeBack(OrganisationId firm) {
    of(firm, HOLD_TOLD).getResultList();
    return of(firm, TAKE_BACK_OF_FIRM).executeUpdate();
  }

  private Query of(OrganisationId firm, String sql) {
    return query(sql)
        .setParameter("channel", WebhookChannel.NAME)
        .setParameter("firm", firm.value());
  }
}
