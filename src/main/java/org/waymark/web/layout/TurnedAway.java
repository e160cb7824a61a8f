package org.waymark.web.layout;

import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

/** Shows a page to a browser whose request was turned away before it reached one. */
@ApplicationScoped
class TurnedAway {

  private static final int BEFORE_THE_FRAMEWORKS_OWN = 0;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int SERVER_ERROR = 500;

  private final ErrorPages pages;
  private final CurrentVertxRequest current;

  TurnedAway(ErrorPages pages, CurrentVertxRequest current) {
    this.pages = pages;
    this.current = current;
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_THE_FRAMEWORKS_OWN).failureHandler(this::show);
  }

  /** No page was reached, so nobody has said yet whose request it is and in which language. */
  @ActivateRequestContext
  void show(RoutingContext request) {
    var status = status(request);
    var refused = status >= BAD_REQUEST && status < SERVER_ERROR;
    if (!refused || request.normalizedPath().startsWith("/api/") || request.response().ended()) {
      request.next();
      return;
    }
    current.setCurrent(request);
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "text/html;charset=UTF-8")
        .putHeader("Cache-Control", "no-store")
        .end(pages.pageFor(status).render());
  }

  private static int status(RoutingContext request) {
    return request.failure() instanceof ForbiddenException ? FORBIDDEN : request.statusCode();
  }
}
