package org.waymark.web.layout;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a form that is too large with a page; the server alone would send a bare status. */
@ApplicationScoped
class LargeForms {

  private static final int BEFORE_THE_BODY_IS_READ = -1_000_000;
  private static final int CONTENT_TOO_LARGE = 413;

  private final long limit;

  LargeForms(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
    limit = maxBodySize.asLongValue();
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_THE_BODY_IS_READ).handler(this::check);
  }

  private void check(RoutingContext request) {
    var length = request.request().getHeader("Content-Length");
    var small = length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= limit;
    if (small || request.normalizedPath().startsWith("/api/")) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(CONTENT_TOO_LARGE)
        .putHeader("Content-Type", "text/html;charset=UTF-8")
        .putHeader("Connection", "close")
        .end(new ErrorPages.RefusedPage().render());
  }
}
