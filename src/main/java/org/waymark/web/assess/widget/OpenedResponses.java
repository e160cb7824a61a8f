package org.waymark.web.assess.widget;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Does what {@link ForOtherSites} promises. Of two policies browsers obey both, so the one of every
 * response has to go where a response has its own.
 */
@Singleton
class OpenedResponses {

  static final String CONTENT = "Content-Security-Policy";
  static final String RESOURCE = "Cross-Origin-Resource-Policy";

  @ForOtherSites
  @ServerResponseFilter
  void filter(ContainerResponseContext response, RoutingContext request) {
    for (var policy : List.of(CONTENT, RESOURCE)) {
      if (response.getHeaders().containsKey(policy)) {
        request.response().headers().remove(policy);
      }
    }
  }
}
