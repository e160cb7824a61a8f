package org.waymark.kernel.share;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Places that are few, of which nobody has more than a share at a time: whoever has taken their own
 * waits for one of them, and nobody else does.
 */
public final class Shares {

  private final int most;
  private final int share;
  private final Map<Object, Integer> taken = new HashMap<>();
  private int all;

  /**
   * @param most places there are
   * @param share places that one owner has at most
   */
  public Shares(int most, int share) {
    this.most = most;
    this.share = share;
  }

  /** Takes a place, however long that takes. */
  public synchronized void take(Object whose) throws InterruptedException {
    while (!isFree(whose)) {
      wait();
    }
    add(whose);
  }

  /**
   * Takes a place, unless there is none for so long.
   *
   * @return whether it was taken
   */
  public synchronized boolean take(Object whose, Duration patience) throws InterruptedException {
    var until = System.nanoTime() + patience.toNanos();
    while (!isFree(whose)) {
      var left = until - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    add(whose);
    return true;
  }

  /** Gives a place back. */
  public synchronized void giveBack(Object whose) {
    taken.computeIfPresent(whose, (_, places) -> places == 1 ? null : places - 1);
    all--;
    notifyAll();
  }

  private boolean isFree(Object whose) {
    return all < most && taken.getOrDefault(whose, 0) < share;
  }

  private void add(Object whose) {
    taken.merge(whose, 1, Integer::sum);
    all++;
  }
}
