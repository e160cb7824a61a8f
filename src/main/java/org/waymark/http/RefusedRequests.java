package org.waymark.http;

import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Writes down the requests that were turned away before they reached a page or a resource. */
@ApplicationScoped
class RefusedRequests {

  /** Then an answer is made of it. */
  private static final int BEFORE_IT_IS_ANSWERED = -1;

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int SERVER_ERROR = 500;

  private final RefusalLog log;

  RefusedRequests(RefusalLog log) {
    this.log = log;
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_IT_IS_ANSWERED).failureHandler(this::write);
  }

  private void write(RoutingContext request) {
    var status = request.failure() instanceof ForbiddenException ? FORBIDDEN : request.statusCode();
    if (status >= BAD_REQUEST && status < SERVER_ERROR) {
      log.write(status, request.request().method().name(), request.normalizedPath(), who(request));
    }
    request.next();
  }

  private static String who(RoutingContext request) {
    return Optional.ofNullable(request.user())
        .filter(QuarkusHttpUser.class::isInstance)
        .map(user -> ((QuarkusHttpUser) user).getSecurityIdentity())
        .filter(identity -> !identity.isAnonymous())
        .map(identity -> "person " + identity.getPrincipal().getName())
        .orElse("a visitor");
  }
}
