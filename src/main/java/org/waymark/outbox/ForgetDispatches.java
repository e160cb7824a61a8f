package org.waymark.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** The service forgets what it has told, and says what it could not. */
@ApplicationScoped
class ForgetDispatches {

  /** Long enough to answer "did you write to me, and what?" (our judgement). */
  static final Duration WORDS_KEPT = Duration.ofDays(7);

  private static final Logger LOG = Logger.getLogger(ForgetDispatches.class);

  private final DispatchRecords records;
  private final List<Channel> channels;
  private final CurrentActor actor;
  private final Clock clock;

  ForgetDispatches(
      DispatchRecords records, @All List<Channel> channels, CurrentActor actor, Clock clock) {
    this.records = records;
    this.channels = channels;
    this.actor = actor;
    this.clock = clock;
  }

  @Scheduled(identity = "outbox-forget", cron = "0 47 * * * ?")
  void whenDue() {
    forget();
  }

  /** Words and addresses after seven days, the rest after ninety. */
  void forget() {
    var backlog =
        actor.as(
            new Actor.Housekeeping(),
            () -> {
              var now = clock.instant();
              records.forgetWords(now.minus(WORDS_KEPT));
              records.forget(now.minus(Backlog.KEPT));
              return records.backlog();
            });
    var closed = channels.stream().filter(channel -> !channel.ready()).map(Channel::name).toList();
    if (!closed.isEmpty() && backlog.waiting() > 0) {
      LOG.warnf("%d messages wait until %s is set up", backlog.waiting(), closed);
    }
  }
}
