package org.waymark.outbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * The service delivers what is to be told, on every instance that runs.
 *
 * <p>At least once: a process that is killed between delivering and noting it leaves the message to
 * another, which delivers it again with the same id. Each attempt belongs to one process.
 */
@ApplicationScoped
class DeliverDispatches {

  /** For so long a message belongs to whoever delivers it; after that they are thought dead. */
  static final Duration HELD = Duration.ofMinutes(5);

  /** In one go and by one channel. */
  private static final int AT_ONCE = 200;

  /** So many failures one after the other say that the way is closed, and not one address wrong. */
  private static final int CLOSED_AFTER = 3;

  private static final Logger LOG = Logger.getLogger(DeliverDispatches.class);

  private final Dispatches dispatches;
  private final List<Channel> channels;
  private final CurrentActor actor;
  private final Clock clock;

  DeliverDispatches(
      Dispatches dispatches, @All List<Channel> channels, CurrentActor actor, Clock clock) {
    this.dispatches = dispatches;
    this.channels = channels;
    this.actor = actor;
    this.clock = clock;
  }

  @Scheduled(
      identity = "outbox",
      every = "{waymark.outbox.every}",
      delayed = "{waymark.outbox.after}",
      concurrentExecution = SKIP)
  void whenDue() {
    deliver();
  }

  /**
   * Delivers what is due by all channels that are set up.
   *
   * @return how many messages left
   */
  int deliver() {
    return actor.as(
        new Actor.Housekeeping(),
        () -> {
          var late = dispatches.giveUpLateOnes(clock.instant());
          if (late > 0) {
            LOG.warnf("%d messages were not sent in time, and are not sent any more", late);
          }
          return channels.stream().filter(Channel::ready).mapToInt(this::deliverBy).sum();
        });
  }

  private int deliverBy(Channel channel) {
    var sent = 0;
    var inVain = 0;
    for (var i = 0; i < AT_ONCE && inVain < CLOSED_AFTER; i++) {
      var now = clock.instant();
      var claimed = dispatches.claim(channel.name(), now, now.plus(HELD));
      if (claimed.isEmpty()) {
        break;
      }
      if (deliver(claimed.get(), channel)) {
        sent++;
        inVain = 0;
      } else {
        inVain++;
      }
    }
    return sent;
  }

  /** Whether it left. */
  private boolean deliver(Parcel parcel, Channel channel) {
    try {
      channel.deliver(parcel);
    } catch (RuntimeException away) {
      // Its message may name the address.
      failed(parcel, channel, away.getClass().getName());
      return false;
    }
    dispatches.sent(parcel, clock.instant());
    return true;
  }

  private void failed(Parcel parcel, Channel channel, String failure) {
    var now = clock.instant();
    Pauses.after(parcel.attempt())
        .ifPresentOrElse(
            pause -> {
              LOG.warnf(
                  "Message %s could not be sent by %s (attempt %d of %d, again in %s): %s",
                  parcel.id(), channel.name(), parcel.attempt(), Pauses.ATTEMPTS, pause, failure);
              dispatches.failed(parcel, now.plus(pause), failure);
            },
            () -> {
              LOG.errorf(
                  "Message %s is given up after %d attempts to send it by %s: %s",
                  parcel.id(), parcel.attempt(), channel.name(), failure);
              dispatches.gaveUp(parcel, now, failure);
            });
  }
}
