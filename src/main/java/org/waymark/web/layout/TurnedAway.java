package org.waymark.web.layout;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Shows a page to a browser whose request was turned away before it reached one. */
@ApplicationScoped
class TurnedAway {

  private static final int BEFORE_THE_FRAMEWORKS_OWN = 0;
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  void register(@Observes Router router) {
    router.route().order(BEFORE_THE_FRAMEWORKS_OWN).failureHandler(this::show);
  }

  private void show(RoutingContext request) {
    var status = request.statusCode();
    var refused = status >= BAD_REQUEST && status < SERVER_ERROR;
    if (!refused || request.normalizedPath().startsWith("/api/") || request.response().ended()) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "text/html;charset=UTF-8")
        .putHeader("Cache-Control", "no-store")
        .end(ErrorPages.pageFor(status).render());
  }
}
