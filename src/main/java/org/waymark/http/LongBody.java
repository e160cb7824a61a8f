package org.waymark.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** The one call of the API whose body may be long: it is not held in memory. */
final class LongBody {

  private static final String IMPORT = "/api/v1/assessments/import";

  private LongBody() {}

  static boolean isExpected(RoutingContext context) {
    return context.request().method().equals(HttpMethod.POST)
        && context.normalizedPath().equals(IMPORT);
  }
}
