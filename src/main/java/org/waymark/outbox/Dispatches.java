package org.waymark.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.waymark.kernel.OrganisationId;

/** What is to be told, and what became of it. All but adding is the service's own affair. */
@ApplicationScoped
class Dispatches {

  private static final String ADD =
      """
      insert into outbox_message
        (id, channel, destination, organisation_id, firm_reads, payload, queued_at, worth_until, due_at)
      values (:id, :channel, :destination, cast(nullif(:firm, '') as uuid), :firmReads,
              cast(:payload as jsonb), :now, :worthUntil, :now)
      """;

  /** Numbers are drawn in the order in which the acts are done, where they concern one firm. */
  private static final String IN_TURN =
      "select cast(pg_advisory_xact_lock(hashtext('outbox.firm'), hashtext(:firm)) as text)";

  /** Goes from one to the next, past all that waits for the same. */
  private static final String DESTINATIONS =
      """
      with recursive due (destination) as (
        select (select destination from outbox_message
                where channel = :channel and state = 'waiting' and due_at <= :now
                order by destination limit 1)
        union all
        select (select message.destination from outbox_message message
                where message.channel = :channel and message.state = 'waiting'
                  and message.due_at <= :now and message.destination > due.destination
                order by message.destination limit 1)
        from due where due.destination is not null)
      select destination from due where destination is not null
      """;

  private static final String AGAIN =
      """
      update outbox_message
      set state = 'waiting', settled_at = null, last_failure = null, attempts = 0,
          due_at = :now, worth_until = :worthUntil, payload = cast(:payload as jsonb)
      where id = :id and state <> 'waiting'
      """;

  /**
   * Two processes take different ones: what another has locked is passed by. What is about one firm
   * waits for what came about before it and goes to the same destination.
   */
  private static final String CLAIM =
      """
      update outbox_message set attempts = attempts + 1, due_at = :heldUntil
      where id = (select id from outbox_message message
                  where channel = :channel and destination = :destination and state = 'waiting'
                    and due_at <= :now
                    and (destination = '' or not exists (
                      select from outbox_message earlier
                      where earlier.destination = message.destination
                        and earlier.organisation_id = message.organisation_id
                        and earlier.state = 'waiting' and earlier.number < message.number))
                  order by due_at, number
                  for update skip locked
                  limit 1)
      returning id, cast(payload as text), attempts
      """;

  /** Whoever was overtaken by another attempt says nothing about it. */
  private static final String SENT =
      """
      update outbox_message set state = 'sent', settled_at = :now, last_failure = null
      where id = :id and attempts = :attempt and state = 'waiting'
      """;

  private static final String FAILED =
      """
      update outbox_message set due_at = :due, last_failure = :failure
      where id = :id and attempts = :attempt and state = 'waiting'
      """;

  private static final String PUT_OFF =
      """
      update outbox_message set due_at = :due, attempts = attempts - 1
      where id = :id and attempts = :attempt and state = 'waiting'
      """;

  private static final String GIVEN_UP =
      """
      update outbox_message set state = 'given-up', settled_at = :now, last_failure = :failure
      where id = :id and attempts = :attempt and state = 'waiting'
      """;

  /** As many as one transaction does at ease; the next are taken a few seconds later. */
  private static final String TOO_LATE =
      """
      update outbox_message set state = 'too-late', settled_at = :now
      where id in (select id from outbox_message
                   where state = 'waiting' and worth_until <= :now and due_at <= :now
                   order by worth_until
                   for update skip locked
                   limit 1000)
      returning channel, id
      """;

  private final EntityManager database;

  Dispatches(EntityManager database) {
    this.database = database;
  }

  /** Belongs in the transaction of the act it tells of. */
  @Transactional(TxType.MANDATORY)
  void add(UUID id, Message message, Instant now) {
    var firm = message.about() == null ? "" : message.about().toString();
    if (!firm.isEmpty() && !message.destination().isEmpty()) {
      query(IN_TURN).setParameter("firm", firm).getSingleResult();
    }
    query(ADD)
        .setParameter("id", id)
        .setParameter("channel", message.channel())
        .setParameter("destination", message.destination())
        .setParameter("firm", firm)
        .setParameter("firmReads", message.firmReads())
        .setParameter("payload", message.payload())
        .setParameter("now", now)
        .setParameter("worthUntil", now.plus(message.worth()))
        .executeUpdate();
  }

  /**
   * Begins an attempt at the one that has waited longest. Nobody else begins another before it is
   * over, or held for too long.
   *
   * @param held for so long it belongs to whoever begins
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Parcel> claim(String channel, String destination, Instant now, Duration held) {
    List<?> rows =
        query(CLAIM)
            .setParameter("channel", channel)
            .setParameter("now", now)
            .setParameter("destination", destination)
            .setParameter("heldUntil", now.plus(held))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Dispatches::parcel).findFirst();
  }

  /** Where something is due to go. */
  @Transactional(TxType.REQUIRES_NEW)
  List<String> destinations(String channel, Instant now) {
    List<?> rows =
        query(DESTINATIONS)
            .setParameter("channel", channel)
            .setParameter("now", now)
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** Has something that waits no more sent again under its id, and says whether that was so. */
  @Transactional(TxType.MANDATORY)
  boolean again(UUID id, String payload, Instant now, Instant worthUntil) {
    return query(AGAIN)
            .setParameter("id", id)
            .setParameter("payload", payload)
            .setParameter("now", now)
            .setParameter("worthUntil", worthUntil)
            .executeUpdate()
        == 1;
  }

  private static Parcel parcel(Object[] row) {
    return new Parcel((UUID) row[0], (String) row[1], ((Number) row[2]).intValue());
  }

  @Transactional(TxType.REQUIRES_NEW)
  void sent(Parcel parcel, Instant now) {
    settle(SENT, parcel).setParameter("now", now).executeUpdate();
  }

  /**
   * @param due when to try again
   * @param failure its kind, without words that may name somebody
   */
  @Transactional(TxType.REQUIRES_NEW)
  void failed(Parcel parcel, Instant due, String failure) {
    settle(FAILED, parcel)
        .setParameter("due", due)
        .setParameter("failure", failure)
        .executeUpdate();
  }

  /** As if the attempt had not been begun. */
  @Transactional(TxType.REQUIRES_NEW)
  void putOff(Parcel parcel, Instant due) {
    settle(PUT_OFF, parcel).setParameter("due", due).executeUpdate();
  }

  /**
   * Gives it up.
   *
   * @param with what else is to be so if this is, and not otherwise
   */
  @Transactional(TxType.REQUIRES_NEW)
  void gaveUp(Parcel parcel, Instant now, String failure, Runnable with) {
    var settled =
        settle(GIVEN_UP, parcel)
            .setParameter("now", now)
            .setParameter("failure", failure)
            .executeUpdate();
    if (settled == 1) {
      with.run();
    }
  }

  /**
   * Gives up what is not worth telling any more, and says how many that were.
   *
   * @param with what else is to be so if these are: told their channel and which they are
   */
  @Transactional(TxType.REQUIRES_NEW)
  int giveUpLateOnes(Instant now, BiConsumer<String, List<UUID>> with) {
    List<?> rows = query(TOO_LATE).setParameter("now", now).getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .collect(groupingBy(row -> (String) row[0], mapping(row -> (UUID) row[1], toList())))
        .forEach(with);
    return rows.size();
  }

  /** Removes what is addressed to a firm and has not left, and says how many that were. */
  @Transactional(TxType.MANDATORY)
  int takeBack(OrganisationId firm) {
    return query(
            "delete from outbox_message where organisation_id = :firm and firm_reads and state = 'waiting'")
        .setParameter("firm", firm.value())
        .executeUpdate();
  }

  /** The same of what is bound for a destination. */
  @Transactional(TxType.MANDATORY)
  int takeBack(String destination) {
    return query(
            "delete from outbox_message where destination = :destination and state = 'waiting'")
        .setParameter("destination", destination)
        .executeUpdate();
  }

  private Query settle(String sql, Parcel parcel) {
    return query(sql).setParameter("id", parcel.id()).setParameter("attempt", parcel.attempt());
  }

  private Query query(String sql) {
    return database.createNativeQuery(sql);
  }
}
