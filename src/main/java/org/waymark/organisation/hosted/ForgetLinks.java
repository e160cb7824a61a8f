package org.waymark.organisation.hosted;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Removes links that open nothing any more. Any number of instances may do it. */
@ApplicationScoped
class ForgetLinks {

  private final HostedLinks links;
  private final CurrentActor actor;
  private final Clock clock;

  ForgetLinks(HostedLinks links, CurrentActor actor, Clock clock) {
    this.links = links;
    this.actor = actor;
    this.clock = clock;
  }

  @Scheduled(identity = "forget-links", cron = "0 8/15 * * * ?")
  void whenDue() {
    forget();
  }

  int forget() {
    return actor.as(new Actor.Housekeeping(), () -> links.removeOver(clock.instant()));
  }
}
