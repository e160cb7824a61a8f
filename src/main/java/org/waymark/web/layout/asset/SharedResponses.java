package org.waymark.web.layout.asset;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Takes the token against forged forms out of what a cache may hand to many: it is the secret of
 * one visitor. Every page sets it anew.
 */
@Singleton
class SharedResponses {

  private final String cookie;

  SharedResponses(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token")
          String cookie) {
    this.cookie = cookie;
  }

  /** Low priorities come last: the token has been added by then. */
  @ServerResponseFilter(priority = Priorities.AUTHENTICATION)
  void filter(ContainerResponseContext response, RoutingContext request) {
    var keeping = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
    if (keeping != null && keeping.contains("public")) {
      request.response().removeCookie(cookie, false);
    }
  }
}
