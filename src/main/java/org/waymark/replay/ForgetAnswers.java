package org.waymark.replay;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Removes answers that are over. Any number of instances may do it. */
@ApplicationScoped
class ForgetAnswers {

  private final KeptAnswers answers;
  private final CurrentActor actor;
  private final Clock clock;

  ForgetAnswers(KeptAnswers answers, CurrentActor actor, Clock clock) {
    this.answers = answers;
    this.actor = actor;
    this.clock = clock;
  }

  @Scheduled(identity = "forget-answers", cron = "0 3/15 * * * ?")
  void whenDue() {
    forget();
  }

  int forget() {
    return actor.as(new Actor.Housekeeping(), () -> answers.removeOver(clock.instant()));
  }
}
