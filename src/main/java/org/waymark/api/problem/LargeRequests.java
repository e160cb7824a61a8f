package org.waymark.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says that a body is too large before it is read; the server alone would send a bare status. */
@ApplicationScoped
class LargeRequests {

  private static final int BEFORE_THE_BODY_IS_READ = -1_000_000;

  private final long limit;

  LargeRequests(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
    limit = maxBodySize.asLongValue();
  }

  void register(@Observes Router router) {
    router.route("/api/*").order(BEFORE_THE_BODY_IS_READ).handler(this::check);
  }

  private void check(RoutingContext request) {
    var length = request.request().getHeader("Content-Length");
    if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= limit) {
      request.next();
      return;
    }
    var type = ProblemType.TOO_LARGE;
    request
        .response()
        .setStatusCode(type.status())
        .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
        .putHeader("Connection", "close")
        .end(
            new JsonObject()
                .put("type", type.uri().toString())
                .put("status", type.status())
                .put("title", type.title())
                .put("detail", type.meaning())
                .put("instance", request.normalizedPath())
                .encode());
  }
}
