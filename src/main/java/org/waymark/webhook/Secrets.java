package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.waymark.identity.session.SealedState;

/** The secrets of endpoints, sealed. */
@ApplicationScoped
public class Secrets {

  /** While a program is given another secret, the one before signs too. */
  static final Duration OVERLAP = Duration.ofHours(24);

  /** So many sign at the same time, at most: each has its place in a header. */
  private static final int MOST = 4;

  private static final String PURPOSE = "webhooks";

  private static final String ADD =
      """
      insert into webhook_secret (id, endpoint_id, sealed, from_at)
      values (:id, :endpoint, :sealed, :now)
      """;

  private static final String END =
      """
      update webhook_secret set until_at = :until where endpoint_id = :endpoint and until_at is null
      """;

  /** The one that stays is never among them, even where several were drawn at the same moment. */
  private static final String REMOVE_ENDED =
      """
      delete from webhook_secret
      where endpoint_id = :endpoint
        and (until_at <= :now
          or id not in (select id from webhook_secret where endpoint_id = :endpoint
                        order by until_at desc nulls first, from_at desc limit :most))
      """;

  private static final String VALID =
      """
      select sealed from webhook_secret
      where endpoint_id = :endpoint and (until_at is null or until_at > :now)
      order by from_at desc
      """;

  private static final String SIGNED_AT =
      """
      select sealed from webhook_secret
      where endpoint_id = :endpoint and from_at <= :at and (until_at is null or until_at > :at)
      order by from_at desc
      """;

  private final EntityManager database;
  private final SealedState seal;
  private final RandomGenerator random;
  private final Supplier<UUID> ids;

  Secrets(EntityManager database, SealedState seal, RandomGenerator random, Supplier<UUID> ids) {
    this.database = database;
    this.seal = seal;
    this.random = random;
    this.ids = ids;
  }

  /** Draws the first secret of an endpoint. */
  @Transactional(Transactional.TxType.MANDATORY)
  SigningSecret draw(UUID endpoint, Instant now) {
    var secret = SigningSecret.draw(random);
    var plain = secret.text().getBytes(StandardCharsets.US_ASCII);
    database
        .createNativeQuery(ADD)
        .setParameter("id", ids.get())
        .setParameter("endpoint", endpoint)
        .setParameter("sealed", seal.close(PURPOSE, plain, bound(endpoint)))
        .setParameter("now", now)
        .executeUpdate();
    return secret;
  }

  /** Draws another, and lets the one before end a day later. */
  @Transactional(Transactional.TxType.MANDATORY)
  SigningSecret rotate(UUID endpoint, Instant now) {
    database
        .createNativeQuery(END)
        .setParameter("until", now.plus(OVERLAP))
        .setParameter("endpoint", endpoint)
        .executeUpdate();
    var secret = draw(endpoint, now);
    database
        .createNativeQuery(REMOVE_ENDED)
        .setParameter("endpoint", endpoint)
        .setParameter("now", now)
        .setParameter("most", MOST)
        .executeUpdate();
    return secret;
  }

  /**
   * Those that sign now, the newest first. None that was sealed under another configured secret.
   */
  @Transactional
  public List<SigningSecret> valid(UUID endpoint, Instant now) {
    return found(endpoint, database.createNativeQuery(VALID).setParameter("now", now));
  }

  /**
   * Those that signed at a time, the newest first, as long as they are kept: one that was replaced
   * is forgotten soon after.
   */
  @Transactional
  public List<SigningSecret> signedAt(UUID endpoint, Instant at) {
    return found(endpoint, database.createNativeQuery(SIGNED_AT).setParameter("at", at));
  }

  private List<SigningSecret> found(UUID endpoint, Query query) {
    List<?> rows = query.setParameter("endpoint", endpoint).getResultList();
    return rows.stream()
        .flatMap(stored -> seal.open(PURPOSE, (byte[]) stored, bound(endpoint)).stream())
        .map(plain -> new SigningSecret(new String(plain, StandardCharsets.US_ASCII)))
        .toList();
  }

  /** Forgets those that sign no more, of all endpoints. */
  @Transactional
  public int forget(Instant now) {
    return database
        .createNativeQuery("delete from webhook_secret where until_at <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  private static byte[] bound(UUID endpoint) {
    return endpoint.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
