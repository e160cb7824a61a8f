package org.waymark.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Does not wait for ever for the rest of what a program sends. */
@ApplicationScoped
class BodyDeadline {

  private static final int REQUEST_TIMEOUT = 408;

  private final Duration longest;
  private final Duration longestOfLong;

  BodyDeadline(
      @ConfigProperty(name = "waymark.http.body-within") Duration longest,
      @ConfigProperty(name = "waymark.http.import-within") Duration longestOfLong) {
    this.longest = longest;
    this.longestOfLong = longestOfLong;
  }

  /**
   * Lets the request go on, and ends it when its body has not come in time: whoever reads the body
   * waits for it on a thread, of which there are few.
   */
  void watch(RoutingContext context) {
    if (hasBody(context.request())) {
      var clock = context.vertx();
      var patience = LongBody.isExpected(context) ? longestOfLong : longest;
      // Whoever reads a body stops asking for more at its end: the request itself then says that it
      // is paused, and not that it has ended.
      var whole = context.request().end();
      var timer = clock.setTimer(patience.toMillis(), _ -> end(context, whole));
      context.addEndHandler(
          _ -> {
            if (whole.isComplete()) {
              clock.cancelTimer(timer);
            }
          });
    }
    context.next();
  }

  private static boolean hasBody(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
        || (length != null && !length.equals("0"));
  }

  private static void end(RoutingContext context, Future<Void> whole) {
    if (whole.isComplete()) {
      return;
    }
    if (context.response().ended()) {
      close(context.request());
      return;
    }
    if (context.request().version() == HttpVersion.HTTP_1_1) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
      // Else the server would go on to wait for the rest.
      context.addEndHandler(_ -> close(context.request()));
    }
    context.fail(REQUEST_TIMEOUT);
  }

  /** Whoever was answered and still sends is cut off. */
  private static void close(HttpServerRequest request) {
    request.connection().close();
  }
}
