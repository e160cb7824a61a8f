package org.waymark.api.limit;

import io.vertx.core.http.impl.Http1xServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;

/**
 * Does not wait for ever for whoever takes in an answer: while they read nothing, a thread is held
 * that has more to write.
 */
@ApplicationScoped
public class CutOff {

  /** How often it is looked at within the time that somebody has. */
  private static final int LOOKS = 4;

  private final RoutingContext call;

  CutOff(RoutingContext call) {
    this.call = call;
  }

  /** Closes the connection of the call under way unless it is over by then. */
  public void after(Duration time) {
    var clock = call.vertx();
    var close = closing();
    untilItIsOver(clock.setTimer(time.toMillis(), _ -> close.run()));
  }

  /**
   * Closes the connection of the call under way once whoever reads the answer has taken in nothing
   * for so long, as whoever writes it tells.
   */
  public Pace unreadFor(Duration time) {
    var clock = call.vertx();
    var answer = call.response();
    var close = closing();
    var pace = new Pace();
    untilItIsOver(
        clock.setPeriodic(
            Math.max(1, time.toMillis() / LOOKS),
            timer -> {
              if (pace.isStuckFor(time)) {
                close.run();
              }
              if (answer.closed() || answer.ended()) {
                clock.cancelTimer(timer);
              }
            }));
    return pace;
  }

  /**
   * An answer closes its connection only after all that was written has been sent, and tells nobody
   * that it is closed: whoever reads nothing would be waited for as before. The connection of an
   * answer that is sent to nobody is another call's.
   */
  private Runnable closing() {
    var answer = call.response();
    if (answer instanceof Http1xServerResponse
        && call.request().connection() instanceof ConnectionBase connection) {
      return () -> connection.channel().close();
    }
    return answer::close;
  }

  private void untilItIsOver(long timer) {
    var clock = call.vertx();
    var answer = call.response();
    call.addEndHandler(_ -> clock.cancelTimer(timer));
    // Handlers that are added after the end are never called.
    if (answer.closed() || answer.ended()) {
      clock.cancelTimer(timer);
    }
  }

  /** How whoever reads an answer keeps up with whoever writes it. */
  public static final class Pace {

    private static final long NOTHING = 0;

    /** When what is being written was begun, in nanoseconds. */
    private volatile long begun = NOTHING;

    /** Something that has to be written. */
    public interface Part {

      void write() throws IOException;
    }

    /** Writes something, for which there may be no room before others have been read. */
    public void write(Part part) throws IOException {
      // Never what stands for nothing.
      begun = System.nanoTime() | 1;
      try {
        part.write();
      } finally {
        begun = NOTHING;
      }
    }

    private boolean isStuckFor(Duration time) {
      var since = begun;
      return since != NOTHING && System.nanoTime() - since > time.toNanos();
    }
  }
}
