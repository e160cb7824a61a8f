package org.waymark.identity.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;

/** The logout tokens that have been obeyed, so that none is obeyed twice, on whichever node. */
@ApplicationScoped
public class LogoutTokens {

  private final EntityManager database;
  private final Sessions sessions;
  private final Source source;
  private final DatabaseActors actors;

  LogoutTokens(EntityManager database, Sessions sessions, Source source, DatabaseActors actors) {
    this.database = database;
    this.sessions = sessions;
    this.source = source;
    this.actors = actors;
  }

  /**
   * A logout token whose signature and claims have been verified.
   *
   * @param id the claim jti
   * @param session the claim sid
   */
  public record Verified(String issuer, String id, String session, Instant expiresAt) {}

  /** Ends the session. False when this token has been obeyed before. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean obey(Verified token) {
    actors.enter(new Actor.Housekeeping());
    var first =
        database
                .createNativeQuery(
                    """
                    insert into logout_token_seen (issuer, token_id, expires_at)
                    values (:issuer, :id, :expires) on conflict do nothing
                    """)
                .setParameter("issuer", token.issuer())
                .setParameter("id", token.id())
                .setParameter("expires", token.expiresAt())
                .executeUpdate()
            == 1;
    if (first) {
      sessions.endAtProvider(token.issuer(), token.session());
    }
    return first;
  }

  @Scheduled(cron = "0 27 * * * ?")
  @Transactional(TxType.REQUIRES_NEW)
  void forgetWhatHasExpired() {
    actors.enter(new Actor.Housekeeping());
    database
        .createNativeQuery("delete from logout_token_seen where expires_at < :now")
        .setParameter("now", source.now())
        .executeUpdate();
  }
}
