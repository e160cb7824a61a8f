package org.waymark.outbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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

  /** In one go and to one destination. */
  private static final int AT_ONCE = 200;

  /** So many failures one after the other say that the way is closed, and not one address wrong. */
  private static final int CLOSED_AFTER = 3;

  /** After so long others have their turn, and the next round goes on. */
  private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

  private static final Logger LOG = Logger.getLogger(DeliverDispatches.class);

  private final Dispatches dispatches;
  private final List<Channel> channels;
  private final CurrentActor actor;
  private final Couriers couriers;
  private final Clock clock;

  /** What this process is about. */
  private final Set<Round> underWay = ConcurrentHashMap.newKeySet();

  DeliverDispatches(
      Dispatches dispatches,
      @All List<Channel> channels,
      CurrentActor actor,
      Couriers couriers,
      Clock clock) {
    this.dispatches = dispatches;
    this.channels = channels;
    this.actor = actor;
    this.couriers = couriers;
    this.clock = clock;
  }

  /** Waits for none of them: one that takes long is passed by the next time. */
  @Scheduled(
      identity = "outbox",
      every = "{waymark.outbox.every}",
      delayed = "{waymark.outbox.after}",
      concurrentExecution = SKIP)
  void whenDue() {
    begin();
  }

  /**
   * Delivers what is due by all channels that are set up, and waits until that is done.
   *
   * @return how many messages left
   */
  int deliver() {
    return begin().stream().mapToInt(DeliverDispatches::outcome).sum();
  }

  private static int outcome(Future<Integer> round) {
    try {
      return round.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<Future<Integer>> begin() {
    return due().stream().filter(underWay::add).map(this::send).toList();
  }

  /** Letters have one destination between them, and wait for nobody's program. */
  private Future<Integer> send(Round round) {
    return round.destination().isEmpty()
        ? couriers.goAtOnce(() -> deliver(round))
        : couriers.go(round.owner(), () -> deliver(round));
  }

  private List<Round> due() {
    return actor.as(
        new Actor.Housekeeping(),
        () -> {
          giveUpLateOnes();
          return channels.stream().filter(Channel::ready).flatMap(this::due).toList();
        });
  }

  /** What hinders it hinders nothing else: it is tried again in the next round. */
  private void giveUpLateOnes() {
    try {
      var late = dispatches.giveUpLateOnes(clock.instant(), this::tooLate);
      if (late > 0) {
        LOG.warnf("%d messages were not sent in time, and are not sent any more", late);
      }
    } catch (RuntimeException e) {
      LOG.error("Messages that are too late could not be given up, and are tried again", e);
    }
  }

  private void tooLate(String name, List<UUID> messages) {
    channels.stream()
        .filter(channel -> channel.name().equals(name))
        .forEach(channel -> channel.tooLate(messages));
  }

  private Stream<Round> due(Channel channel) {
    var closed = channel.closed();
    var open =
        dispatches.destinations(channel.name(), clock.instant()).stream()
            .filter(destination -> !closed.contains(destination))
            .toList();
    var owners = open.isEmpty() ? Map.<String, String>of() : channel.owners(open);
    return open.stream()
        .map(
            destination ->
                new Round(channel, destination, owners.getOrDefault(destination, destination)));
  }

  private int deliver(Round round) {
    try {
      return actor.as(new Actor.Housekeeping(), () -> deliverAll(round));
    } finally {
      underWay.remove(round);
    }
  }

  private int deliverAll(Round round) {
    var channel = round.channel();
    var sent = 0;
    var inVain = 0;
    var until = clock.instant().plus(LONGEST_ROUND);
    for (var i = 0;
        i < AT_ONCE
            && inVain < CLOSED_AFTER
            && !couriers.stopping()
            && clock.instant().isBefore(until)
            && !channel.closed().contains(round.destination());
        i++) {
      var claimed = dispatches.claim(channel.name(), round.destination(), clock.instant(), HELD);
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
    } catch (InVainException known) {
      if (known.isUntried()) {
        LOG.debugf("Message %s is put off: %s", parcel.id(), known.getMessage());
        dispatches.putOff(parcel, clock.instant().plus(known.atLeast(Duration.ZERO)));
        return false;
      }
      var pause = channel.pauses().after(parcel).filter(_ -> !known.isForGood());
      failed(parcel, channel, pause.map(known::atLeast), String.valueOf(known.getMessage()));
      return false;
    } catch (RuntimeException away) {
      // Its message may name the address.
      failed(parcel, channel, channel.pauses().after(parcel), away.getClass().getName());
      return false;
    }
    dispatches.sent(parcel, clock.instant());
    return true;
  }

  private void failed(Parcel parcel, Channel channel, Optional<Duration> again, String failure) {
    var now = clock.instant();
    again.ifPresentOrElse(
        pause -> {
          LOG.warnf(
              "Message %s could not be sent by %s (attempt %d of %d, again in %s): %s",
              parcel.id(),
              channel.name(),
              parcel.attempt(),
              channel.pauses().attempts(),
              pause,
              failure);
          dispatches.failed(parcel, now.plus(pause), failure);
        },
        () -> {
          LOG.errorf(
              "Message %s is given up after %d attempts to send it by %s: %s",
              parcel.id(), parcel.attempt(), channel.name(), failure);
          dispatches.gaveUp(parcel, now, failure, () -> channel.gaveUp(parcel));
        });
  }
}
