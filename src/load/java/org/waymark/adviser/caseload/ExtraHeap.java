package org.waymark.adviser.caseload;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Watches how much of the heap is in use beyond what was in use at the beginning: what is left
 * after a full collection, taken again and again, as garbage that merely waits is no need.
 */
public final class ExtraHeap implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Duration pause;
  private final long before = collected();
  private final Thread watch = Thread.ofPlatform().unstarted(this::watching);
  private volatile long most = before;
  private volatile boolean over;

  private ExtraHeap(Duration pause) {
    this.pause = pause;
  }

  /** For what is over within seconds. */
  public static ExtraHeap watch() {
    return watch(PAUSE);
  }

  /**
   * For what takes longer: collecting all the time would be most of the work.
   *
   * @param pause between two looks
   */
  public static ExtraHeap watch(Duration pause) {
    var heap = new ExtraHeap(pause);
    heap.watch.start();
    return heap;
  }

  private void watching() {
    while (!over) {
      most = Math.max(most, collected());
      LockSupport.parkNanos(pause.toNanos());
    }
  }

  private static long collected() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** The most seen so far, in megabytes of 2 to the power of 20 bytes. */
  public double megabytes() {
    return (most - before) / (double) (1 << 20);
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    watch.join();
  }
}
