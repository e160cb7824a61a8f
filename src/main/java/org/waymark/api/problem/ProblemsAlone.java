package org.waymark.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets whoever takes problems and nothing else have what was asked for. Generated clients ask for
 * the first kind of JSON that an operation may answer with: where it answers with a file or with
 * lines, that is the problem.
 */
@ApplicationScoped
class ProblemsAlone {

  /** Behind the gate that refuses what is no media type at all. */
  private static final int ORDER = -999_990;

  void register(@Observes Router router) {
    router.route("/api/*").order(ORDER).handler(ProblemsAlone::widen);
  }

  /** A server may send what the header does not name (RFC 9110, 12.5.1). */
  private static void widen(RoutingContext context) {
    var headers = context.request().headers();
    if (HttpProblem.MEDIA_TYPE.toString().equalsIgnoreCase(headers.get(HttpHeaders.ACCEPT))) {
      headers.set(HttpHeaders.ACCEPT, "*/*");
    }
    context.next();
  }
}
