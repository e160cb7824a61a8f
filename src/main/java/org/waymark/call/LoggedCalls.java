package org.waymark.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall.Answered;
import org.waymark.call.LoggedCall.Body;
import org.waymark.call.LoggedCall.Sent;
import org.waymark.call.SealedBodies.Which;
import org.waymark.identity.Actor;

/** The newest calls of the last seven days. A partner sees its own. */
@ApplicationScoped
public class LoggedCalls {

  /** As partners are told. */
  public static final Duration KEPT = Duration.ofDays(7);

  /**
   * Of each partner, as partners are told: a call a minute for seven days, and with two bodies of
   * 16 kB each no more than 320 MB (our judgement).
   */
  static final int MOST = 10_000;

  private static final String INSERT =
      """
      insert into logged_call (id, partner_id, organisation_id, at, method, route, address,
        idempotency_key, if_match, sent_type, sent_bytes, sent, sent_whole, status, problem,
        milliseconds, answered_type, answered_bytes, answered, answered_whole, repeatable)
      values (:id, :partner, cast(:firm as uuid), :at, :method, :route, :address,
        :key, :ifMatch, :sentType, cast(:sentBytes as bigint), cast(:sent as bytea), :sentWhole,
        :status, :problem, :milliseconds, :answeredType, cast(:answeredBytes as bigint),
        cast(:answered as bytea), :answeredWhole, :repeatable)
      """;

  private static final String REMOVE_BEYOND =
      """
      delete from logged_call where id in (
        select id from (
          select id, row_number() over (partition by partner_id order by at desc, id desc) as place
          from logged_call) as placed
        where place > :most)
      """;

  private static final String SELECT =
      """
      select id, at, method, route, address, idempotency_key, if_match, sent_type, sent_bytes,
        sent_whole, status, problem, milliseconds, answered_type, answered_bytes, answered_whole,
        repeatable
      """;

  private static final String WITH_BODIES = ", sent, answered";

  /** What is written down while its firm parts comes after all that the parting removes. */
  private static final String OF_PARTNER =
      """
       from logged_call where partner_id = :partner and at > :since
       and (organisation_id is null or exists (
         select from organisation
         where organisation.id = organisation_id and organisation.partner_id = :partner))
      """;

  private static final String REMOVE_PARTED =
      """
      delete from logged_call using organisation
      where organisation.id = logged_call.organisation_id
        and organisation.partner_id is distinct from logged_call.partner_id
      """;

  private static final String FILTERED =
      """
       and (cast(:class as int) is null or status / 100 = cast(:class as int))
       and (cast(:begin as text) is null or starts_with(address, :begin))
       and (cast(:before as timestamptz) is null
            or (at, id) < (cast(:before as timestamptz), cast(:beforeId as uuid)))
       order by at desc, id desc limit :most
      """;

  private final EntityManager database;
  private final SealedBodies bodies;
  private final CallSubjects subjects;
  private final Clock clock;

  LoggedCalls(EntityManager database, SealedBodies bodies, CallSubjects subjects, Clock clock) {
    this.database = database;
    this.bodies = bodies;
    this.subjects = subjects;
    this.clock = clock;
  }

  /**
   * Which calls somebody looks for.
   *
   * @param statusClass first digit of the status, 2 to 5; null for all
   * @param path how the address begins; null for all
   */
  public record Wanted(@Nullable Integer statusClass, @Nullable String path) {

    /** All of them. */
    public static final Wanted ALL = new Wanted(null, null);
  }

  /** A place in the list: the call before it. */
  public record Position(Instant at, UUID id) {}

  /**
   * The partner's calls, the newest first, without what was said in them.
   *
   * @param after where to begin; null at the newest
   * @param most how many
   */
  @Transactional
  public List<LoggedCall> visibleTo(
      Actor.Partner partner, Wanted wanted, @Nullable Position after, int most) {
    List<Tuple> rows =
        select(partner, OF_PARTNER + FILTERED)
            .setParameter("class", wanted.statusClass())
            .setParameter("begin", wanted.path())
            .setParameter("before", after == null ? null : after.at().toString())
            .setParameter("beforeId", after == null ? null : after.id().toString())
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(row -> call(row, _ -> null)).toList();
  }

  /** One of the partner's calls with what was said in it; empty when there is none. */
  @Transactional
  public Optional<LoggedCall> visible(Actor.Partner partner, UUID id) {
    List<Tuple> rows =
        select(partner, WITH_BODIES + OF_PARTNER + " and id = :id")
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(row -> call(row, which -> opened(row, which))).findFirst();
  }

  /**
   * Writes calls down, as the partner whose they are.
   *
   * @return how many
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int add(Actor.Partner partner, List<Supplier<LoggedCall>> noted) {
    for (var each : noted) {
      var told = subjects.of(partner, each.get());
      insert(partner, told.call(), told.firm());
    }
    return noted.size();
  }

  private void insert(Actor.Partner partner, LoggedCall call, @Nullable UUID firm) {
    var query =
        database
            .createNativeQuery(INSERT)
            .setParameter("id", call.id())
            .setParameter("partner", partner.partner().value())
            .setParameter("firm", firm == null ? null : firm.toString())
            .setParameter("at", call.at())
            .setParameter("milliseconds", call.milliseconds())
            .setParameter("repeatable", call.repeatable());
    describe(query, call.sent(), bodies.close(call.id(), Which.SENT, call.sent().body().text()));
    describe(
        query,
        call.answered(),
        bodies.close(call.id(), Which.ANSWERED, call.answered().body().text()));
    query.executeUpdate();
  }

  private static void describe(Query query, Sent sent, byte @Nullable [] sealed) {
    query
        .setParameter("method", sent.method())
        .setParameter("route", sent.route())
        .setParameter("address", sent.address())
        .setParameter("key", sent.key())
        .setParameter("ifMatch", sent.ifMatch())
        .setParameter("sentType", sent.body().type())
        .setParameter("sentBytes", sent.body().bytes())
        .setParameter("sent", sealed)
        .setParameter("sentWhole", sent.body().whole());
  }

  private static void describe(Query query, Answered answered, byte @Nullable [] sealed) {
    query
        .setParameter("status", answered.status())
        .setParameter("problem", answered.problem())
        .setParameter("answeredType", answered.body().type())
        .setParameter("answeredBytes", answered.body().bytes())
        .setParameter("answered", sealed)
        .setParameter("answeredWhole", answered.body().whole());
  }

  private Query select(Actor.Partner partner, String rest) {
    return database
        .createNativeQuery(SELECT + rest, Tuple.class)
        .setParameter("partner", partner.partner().value())
        .setParameter("since", clock.instant().minus(KEPT));
  }

  private static LoggedCall call(Tuple row, Function<Which, @Nullable String> said) {
    var sent =
        new Sent(
            row.get("method", String.class),
            row.get("route", String.class),
            row.get("address", String.class),
            row.get("idempotency_key", String.class),
            row.get("if_match", String.class),
            body(row, Which.SENT, said));
    var answered =
        new Answered(
            row.get("status", Integer.class),
            row.get("problem", String.class),
            body(row, Which.ANSWERED, said));
    return new LoggedCall(
        row.get("id", UUID.class),
        row.get("at", Instant.class),
        sent,
        answered,
        row.get("milliseconds", Integer.class),
        row.get("repeatable", Boolean.class));
  }

  private static Body body(Tuple row, Which which, Function<Which, @Nullable String> said) {
    return new Body(
        row.get(which.column() + "_type", String.class),
        row.get(which.column() + "_bytes", Long.class),
        said.apply(which),
        row.get(which.column() + "_whole", Boolean.class));
  }

  private @Nullable String opened(Tuple row, Which which) {
    return bodies.open(row.get("id", UUID.class), which, row.get(which.column(), byte[].class));
  }

  /** Removes what is too old, and says how many that were. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int removeBefore(Instant time) {
    return database
        .createNativeQuery("delete from logged_call where at <= :time")
        .setParameter("time", time)
        .executeUpdate();
  }

  /**
   * Removes what is about firms that are not the partner's any more, and says how many that were.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int removeParted() {
    return database.createNativeQuery(REMOVE_PARTED).executeUpdate();
  }

  /** Removes all but the newest of each partner, and says how many that were. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int removeBeyond(int most) {
    return database.createNativeQuery(REMOVE_BEYOND).setParameter("most", most).executeUpdate();
  }
}
