package org.waymark.http;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.identity.RequestOrigin;

/**
 * Notes who sends a request. Behind a proxy this is right only where the service has been told to
 * believe it: k8s/README.md.
 */
class SenderAddress {

  private final RequestOrigin origin;

  SenderAddress(RequestOrigin origin) {
    this.origin = origin;
  }

  @ServerRequestFilter(preMatching = true)
  public void note(HttpServerRequest request) {
    var sender = request.remoteAddress();
    if (sender != null && sender.hostAddress() != null) {
      origin.from(sender.hostAddress());
    }
  }
}
