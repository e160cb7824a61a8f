package org.waymark.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.session.SealedState;
import org.waymark.kernel.OrganisationId;

/**
 * Answers to calls that have had their effect. What stands in one may be a secret that is told
 * once, such as a link: whoever reads the database alone reads none of them.
 */
@ApplicationScoped
class KeptAnswers {

  private static final String FIND =
      """
      select request, status, media_type, body, location, tag, organisation_id
      from kept_answer
      where partner_id = :partner and call = :call and kept_until > :now
      """;

  /** What is over and not yet removed gives way. */
  private static final String KEEP =
      """
      insert into kept_answer (partner_id, call, request, organisation_id, status, media_type, body,
                               location, tag, answered_at, kept_until)
      values (:partner, :call, :request, cast(:firm as uuid), :status, :type, :body, :location, :tag,
              :now, :until)
      on conflict (partner_id, call) do update
      set request = excluded.request, organisation_id = excluded.organisation_id,
          status = excluded.status, media_type = excluded.media_type, body = excluded.body,
          location = excluded.location, tag = excluded.tag, answered_at = excluded.answered_at,
          kept_until = excluded.kept_until
      """;

  private static final String PURPOSE = "answers";

  private final EntityManager database;
  private final SealedState seal;

  KeptAnswers(EntityManager database, SealedState seal) {
    this.database = database;
    this.seal = seal;
  }

  /**
   * An answer that is kept.
   *
   * @param request fingerprint of what was sent
   */
  record Kept(byte[] request, Answer answer) {}

  /** Whether nobody else has the call under way. Then it is ours until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  boolean hold(Call call) {
    return (Boolean)
        query("select pg_try_advisory_xact_lock(:lock)")
            .setParameter("lock", call.lock())
            .getSingleResult();
  }

  @Transactional(TxType.MANDATORY)
  Optional<Kept> find(Call call, Instant now) {
    List<Tuple> rows =
        database
            .createNativeQuery(FIND, Tuple.class)
            .setParameter("partner", call.partner().value())
            .setParameter("call", call.id())
            .setParameter("now", now)
            .getResultList();
    return rows.stream().map(row -> kept(call, row)).findFirst();
  }

  /**
   * Without its body where that was sealed under another secret of the service. What the call has
   * done is done all the same, and must not be done again.
   */
  private Kept kept(Call call, Tuple row) {
    var sealed = text(row, "body");
    return kept(row, sealed == null ? null : opened(call, sealed).orElse(null));
  }

  private static Kept kept(Tuple row, @Nullable String body) {
    var firm = row.get("organisation_id", UUID.class);
    var answer =
        new Answer(
            row.get("status", Integer.class),
            text(row, "media_type"),
            body,
            text(row, "location"),
            text(row, "tag"),
            firm == null ? null : new OrganisationId(firm));
    return new Kept(row.get("request", byte[].class), answer);
  }

  private static @Nullable String text(Tuple row, String column) {
    return row.get(column, String.class);
  }

  /** What the call has done is in the database then: the firm that an answer names may be new. */
  @Transactional(TxType.MANDATORY)
  void writeDown() {
    database.flush();
  }

  private @Nullable String sealed(Call call, @Nullable String body) {
    if (body == null) {
      return null;
    }
    var plain = body.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(seal.close(PURPOSE, plain, call.id()));
  }

  private Optional<String> opened(Call call, String sealed) {
    return seal.open(PURPOSE, Base64.getDecoder().decode(sealed), call.id())
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  /** Belongs in the transaction of what the call has done, once that is written down. */
  @Transactional(TxType.MANDATORY)
  void keep(Call call, Answer answer, Instant now, Instant until) {
    query(KEEP)
        .setParameter("partner", call.partner().value())
        .setParameter("call", call.id())
        .setParameter("request", call.fingerprint())
        .setParameter("firm", answer.about() == null ? null : answer.about().toString())
        .setParameter("status", answer.status())
        .setParameter("type", answer.mediaType())
        .setParameter("body", sealed(call, answer.body()))
        .setParameter("location", answer.location())
        .setParameter("tag", answer.tag())
        .setParameter("now", now)
        .setParameter("until", until)
        .executeUpdate();
  }

  /** Removes what is over, and says how many that were. */
  @Transactional(TxType.REQUIRES_NEW)
  int removeOver(Instant now) {
    return query("delete from kept_answer where kept_until <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  private Query query(String sql) {
    return database.createNativeQuery(sql);
  }
}
