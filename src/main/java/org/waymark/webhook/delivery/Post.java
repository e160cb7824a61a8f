package org.waymark.webhook.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.waymark.webhook.address.Target;

/**
 * Sends a message to the very address that was looked at, by the name of its host: the certificate
 * must be for that name. Follows no redirect, and keeps no connection.
 */
@ApplicationScoped
class Post {

  /** Standard Webhooks recommends 15 to 30 seconds. */
  static final Duration PATIENCE = Duration.ofSeconds(15);

  /**
   * To one host and port, where several partners may have their programs: as many as go at a time
   * (Couriers), so that none waits here for another, within the time that its own may take.
   */
  private static final int CONNECTIONS = 16;

  private final HttpClient client;
  private final Duration patience;

  @Inject
  Post(Vertx vertx) {
    this(vertx, new HttpClientOptions(), PATIENCE);
  }

  Post(Vertx vertx, HttpClientOptions options, Duration patience) {
    this.client =
        vertx.createHttpClient(
            options.setKeepAlive(false).setVerifyHost(true).setMaxPoolSize(CONNECTIONS));
    this.patience = patience;
  }

  /** Waits for what is answered, as long as it is patient. */
  Answer send(Target target, Map<String, String> headers, String body) {
    var exchange = new Exchange();
    client
        .request(options(target, headers))
        .onSuccess(request -> exchange.begun(request, body))
        .onFailure(exchange::failed);
    return exchange.await(patience);
  }

  private RequestOptions options(Target target, Map<String, String> headers) {
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(SocketAddress.inetSocketAddress(target.socket()))
            .setHost(target.url().getHost())
            .setPort(target.port())
            .setURI(target.path())
            .setSsl(target.secure())
            .setFollowRedirects(false)
            .setConnectTimeout(patience.toMillis());
    headers.forEach(options::putHeader);
    return options;
  }
}
