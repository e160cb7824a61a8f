package org.waymark.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers a program whose request was turned away before it reached a resource. */
@ApplicationScoped
class TurnedAway {

  private static final int BEFORE_THE_FRAMEWORKS_OWN = 0;
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  void register(@Observes Router router) {
    router.route("/api/*").order(BEFORE_THE_FRAMEWORKS_OWN).failureHandler(this::answer);
  }

  private void answer(RoutingContext request) {
    var status = request.statusCode();
    if (status < BAD_REQUEST || status >= SERVER_ERROR || request.response().ended()) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
        .end(ProblemBody.of(status, request.normalizedPath()));
  }
}
