package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;

/** The endpoints there are. A partner's programs see those of the partner. */
@ApplicationScoped
public class Endpoints {

  private static final String LIST =
      """
      select id, url, array_to_string(events, ' '), created_at, paused_at, disabled_at, disabled_because,
             version
      from webhook_endpoint where partner_id = :partner order by created_at, id
      """;

  /** Of two that come at once the second counts what the first has done. */
  private static final String ONE_BY_ONE =
      "select cast(pg_advisory_xact_lock(hashtext('webhook.partner'), hashtext(:partner)) as text)";

  private static final String ADD =
      """
      insert into webhook_endpoint (id, partner_id, url, events, created_at)
      values (:id, :partner, :url, string_to_array(:events, ' '), :now)
      """;

  private static final String CHANGE =
      """
      update webhook_endpoint
      set url = :url, events = string_to_array(:events, ' '), version = version + 1
      where id = :id and partner_id = :partner
      """;

  private static final String PAUSE =
      """
      update webhook_endpoint
      set paused_at = coalesce(paused_at, :now),
          version = version + case when paused_at is null then 1 else 0 end
      where id = :id and partner_id = :partner
      """;

  private static final String RESUME =
      """
      update webhook_endpoint
      set paused_at = null, disabled_at = null, disabled_because = null,
          version = version
            + case when paused_at is null and disabled_at is null then 0 else 1 end
      where id = :id and partner_id = :partner
      """;

  private static final String LOCK =
      "select id from webhook_endpoint where id = :id and partner_id = :partner for update";

  private static final String REMOVE =
      "delete from webhook_endpoint where id = :id and partner_id = :partner";

  private final EntityManager database;

  Endpoints(EntityManager database) {
    this.database = database;
  }

  /** Those of a partner, the oldest first. */
  @Transactional
  public List<Endpoint> visibleTo(Actor.Partner partner) {
    List<?> rows = query(LIST, partner).getResultList();
    return rows.stream().map(Object[].class::cast).map(Endpoints::endpoint).toList();
  }

  /** One of them; empty when it is not the partner's, or is none. */
  @Transactional
  public Optional<Endpoint> visibleTo(Actor.Partner partner, UUID id) {
    return visibleTo(partner).stream().filter(endpoint -> endpoint.id().equals(id)).findFirst();
  }

  /** How many a partner has, and will have until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  int count(Actor.Partner partner) {
    database
        .createNativeQuery(ONE_BY_ONE)
        .setParameter("partner", partner.partner().toString())
        .getSingleResult();
    return visibleTo(partner).size();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(Actor.Partner partner, Endpoint endpoint) {
    query(ADD, partner)
        .setParameter("id", endpoint.id())
        .setParameter("url", endpoint.url())
        .setParameter("events", text(endpoint.events()))
        .setParameter("now", endpoint.createdAt())
        .executeUpdate();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  boolean change(Actor.Partner partner, UUID id, String url, Set<EventKind> events) {
    var query = query(CHANGE, partner).setParameter("url", url);
    return changed(query.setParameter("events", text(events)), id);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  boolean pause(Actor.Partner partner, UUID id, Instant now) {
    return changed(query(PAUSE, partner).setParameter("now", now), id);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  boolean resume(Actor.Partner partner, UUID id) {
    return changed(query(RESUME, partner), id);
  }

  /** One of the partner's, which nobody else changes before the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Endpoint> lock(Actor.Partner partner, UUID id) {
    query(LOCK, partner).setParameter("id", id).getResultList();
    return visibleTo(partner, id);
  }

  /** Removes it with its secrets and with all that was told to it. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean remove(Actor.Partner partner, UUID id) {
    return changed(query(REMOVE, partner), id);
  }

  private static boolean changed(Query query, UUID id) {
    return query.setParameter("id", id).executeUpdate() == 1;
  }

  private Query query(String sql, Actor.Partner partner) {
    return database.createNativeQuery(sql).setParameter("partner", partner.partner().value());
  }

  private static String text(Set<EventKind> events) {
    return events.stream().map(EventKind::code).sorted().collect(Collectors.joining(" "));
  }

  private static Endpoint endpoint(Object[] row) {
    return new Endpoint(
        (UUID) row[0],
        (String) row[1],
        Stream.of(((String) row[2]).split(" ", -1))
            .flatMap(code -> EventKind.ofCode(code).stream())
            .collect(Collectors.toUnmodifiableSet()),
        (Instant) row[3],
        (@Nullable Instant) row[4],
        (@Nullable Instant) row[5],
        (@Nullable String) row[6],
        ((Number) row[7]).longValue());
  }
}
