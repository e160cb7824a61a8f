package org.waymark.web.signin.session;

import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.waymark.identity.provider.Provider;
import org.waymark.identity.session.OpenSession;

/** Looks up the session that a request's cookie names. */
@ApplicationScoped
class SessionRecognition {

  static final ChallengeData TRY_AGAIN = new ChallengeData(503, HttpHeaders.RETRY_AFTER, "10");

  private static final Logger LOG = Logger.getLogger(SessionRecognition.class);
  private static final String FAILED = SessionRecognition.class.getName();

  private final SessionCookie cookie;
  private final BlockingSecurityExecutor workers;
  private final Provider provider;

  SessionRecognition(SessionCookie cookie, BlockingSecurityExecutor workers, Provider provider) {
    this.cookie = cookie;
    this.workers = workers;
    this.provider = provider;
  }

  /** Whoever brings no cookie costs nothing. Without a database nobody is recognised. */
  Uni<Optional<OpenSession>> of(RoutingContext request) {
    var token = cookie.read(request.request());
    if (token.isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    return workers
        .executeBlocking(() -> provider.session(token.get()))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.errorf("No session can be looked up: %s", failure.getMessage());
              request.put(FAILED, true);
              return Optional.empty();
            });
  }

  boolean failedFor(RoutingContext request) {
    return request.get(FAILED) != null;
  }
}
