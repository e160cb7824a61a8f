package org.waymark.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.print.Printing.Busy;
import org.waymark.print.Printing.Enough;

/**
 * Lets only a few reports be made at a time in this instance, one of each reader, in the order in
 * which they were asked for: each keeps a processor busy for part of a second, while pages are to
 * be answered as well.
 */
@ApplicationScoped
class Presses {

  /** Under way and waiting, each of which holds a thread: the last waits for a few seconds. */
  static final int MOST = 12;

  /** Of one reader, be it a person in a hurry or a partner's program: the others get on with it. */
  static final int MOST_OF_ONE = 4;

  /** From one site, whoever asks from there: anybody can be as many firms as they like. */
  static final int MOST_FROM_SITE = MOST / 2;

  /** By then those that are before it are done, or something is wrong. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Some of those that are under way are then done. */
  private static final Duration AGAIN = Duration.ofSeconds(2);

  private final int atOnce;
  private final List<Place> queue = new ArrayList<>();

  @Inject
  Presses() {
    this(beside(Runtime.getRuntime().availableProcessors()));
  }

  Presses(int atOnce) {
    this.atOnce = atOnce;
  }

  /**
   * Who wants a report.
   *
   * @param site where they are; null where it does not matter, or is not known
   */
  record Reader(Actor actor, @Nullable String site) {}

  /** Somebody's place in the queue, from when they ask until they have what they want. */
  private static final class Place {

    private final Reader reader;
    private boolean atWork;

    private Place(Reader reader) {
      this.reader = reader;
    }

    private boolean isOf(Actor actor) {
      return reader.actor().equals(actor);
    }
  }

  /** How many to have beside pages: one processor is theirs, unless there is no other. */
  static int beside(int processors) {
    return Math.max(1, processors - 1);
  }

  /** Does something once there is a press for it, or says that there will be none soon. */
  Printing use(Reader reader, Supplier<? extends Printing> print) {
    var place = new Place(reader);
    var refused = enter(place);
    if (refused != null) {
      return refused;
    }
    try {
      return begin(place) ? print.get() : new Busy(AGAIN);
    } finally {
      leave(place);
    }
  }

  private synchronized @Nullable Printing enter(Place place) {
    var reader = place.reader;
    if (count(other -> other.isOf(reader.actor())) >= MOST_OF_ONE
        || (reader.site() != null
            && count(other -> Objects.equals(reader.site(), other.reader.site()))
                >= MOST_FROM_SITE)) {
      return new Enough(AGAIN);
    }
    if (queue.size() >= MOST) {
      return new Busy(AGAIN);
    }
    queue.add(place);
    return null;
  }

  private synchronized boolean begin(Place place) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!isNext(place)) {
        var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    place.atWork = true;
    // Perhaps there is a press for another as well.
    notifyAll();
    return true;
  }

  private boolean isNext(Place place) {
    return count(other -> other.atWork) < atOnce
        && queue.stream().filter(this::mayBegin).findFirst().filter(place::equals).isPresent();
  }

  /** A reader's next waits for the one before. */
  private boolean mayBegin(Place place) {
    return count(other -> other.atWork && other.isOf(place.reader.actor())) == 0;
  }

  private synchronized void leave(Place place) {
    queue.remove(place);
    notifyAll();
  }

  /** Under way and waiting. */
  synchronized int held() {
    return queue.size();
  }

  private long count(Predicate<Place> those) {
    return queue.stream().filter(those).count();
  }
}
