package org.waymark.http;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.assessment.counting.Sender;

/**
 * Notes who sends a request. Behind a proxy this is right only where the service has been told to
 * believe it: k8s/README.md.
 */
class SenderAddress {

  private final Sender sender;

  SenderAddress(Sender sender) {
    this.sender = sender;
  }

  @ServerRequestFilter(preMatching = true)
  public void note(HttpServerRequest request) {
    var address = request.remoteAddress();
    if (address != null && address.hostAddress() != null) {
      sender.at(address.hostAddress());
    }
  }
}
