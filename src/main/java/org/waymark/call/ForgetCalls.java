package org.waymark.call;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * Removes calls after seven days, and before that where a partner has made too many since. Any
 * number of instances may do it.
 */
@ApplicationScoped
class ForgetCalls {

  private final LoggedCalls calls;
  private final CurrentActor actor;
  private final Clock clock;

  ForgetCalls(LoggedCalls calls, CurrentActor actor, Clock clock) {
    this.calls = calls;
    this.actor = actor;
    this.clock = clock;
  }

  /** Between two times a partner's quota lets it add 12,000. */
  @Scheduled(identity = "forget-calls", cron = "0 3/10 * * * ?")
  void whenDue() {
    forget();
  }

  int forget() {
    return actor.as(
        new Actor.Housekeeping(),
        () ->
            calls.removeParted()
                + calls.removeBefore(clock.instant().minus(LoggedCalls.KEPT))
                + calls.removeBeyond(LoggedCalls.MOST));
  }
}
