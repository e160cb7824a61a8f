package org.waymark.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.print.Printing.Busy;
import org.waymark.print.Printing.Enough;

/**
 * Lets few reports be printed at a time in this instance, in the order in which they were asked
 * for: each keeps a processor busy for part of a second, while pages are to be answered as well.
 */
@ApplicationScoped
class Presses {

  /** Under way at once: the small machines that the service is made for have two processors. */
  static final int AT_ONCE = 2;

  /** Under way and waiting, each of which holds a thread: the last waits for a second or two. */
  static final int MOST = 12;

  /** Of one reader, be it a person in a hurry or a partner's program: the others get on with it. */
  static final int MOST_OF_ONE = 4;

  /** By then those that are before it are done, or something is wrong. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Some of those that are under way are then done. */
  private static final Duration AGAIN = Duration.ofSeconds(2);

  private final Semaphore free = new Semaphore(AT_ONCE, true);
  private final Map<Actor, Integer> held = new HashMap<>();

  /** Does something once there is a press for it, or says that there will be none soon. */
  Printing use(Actor reader, Supplier<? extends Printing> print) {
    var refused = enter(reader);
    if (refused != null) {
      return refused;
    }
    try {
      return await() ? printing(print) : new Busy(AGAIN);
    } finally {
      leave(reader);
    }
  }

  private Printing printing(Supplier<? extends Printing> print) {
    try {
      return print.get();
    } finally {
      free.release();
    }
  }

  private boolean await() {
    try {
      return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized @Nullable Printing enter(Actor reader) {
    if (held.getOrDefault(reader, 0) >= MOST_OF_ONE) {
      return new Enough(AGAIN);
    }
    if (held() >= MOST) {
      return new Busy(AGAIN);
    }
    held.merge(reader, 1, Integer::sum);
    return null;
  }

  /** Under way and waiting. */
  synchronized int held() {
    return held.values().stream().mapToInt(Integer::intValue).sum();
  }

  private synchronized void leave(Actor reader) {
    held.computeIfPresent(reader, (_, count) -> count == 1 ? null : count - 1);
  }
}
