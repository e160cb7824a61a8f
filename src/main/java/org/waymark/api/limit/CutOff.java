package org.waymark.api.limit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Does not wait for ever for whoever takes in an answer: while they read nothing, a thread is held
 * that has more to write.
 */
@ApplicationScoped
public class CutOff {

  private final RoutingContext call;

  CutOff(RoutingContext call) {
    this.call = call;
  }

  /** Closes the connection of the call under way unless it is over by then. */
  public void after(Duration time) {
    var clock = call.vertx();
    var answer = call.response();
    var timer = clock.setTimer(time.toMillis(), _ -> answer.close());
    call.addEndHandler(_ -> clock.cancelTimer(timer));
    // Handlers that are added after the end are never called.
    if (answer.closed() || answer.ended()) {
      clock.cancelTimer(timer);
    }
  }
}
