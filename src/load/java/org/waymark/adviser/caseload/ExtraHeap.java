package org.waymark.adviser.caseload;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Watches how much of the heap is in use beyond what was in use at the beginning: what is left
 * after a full collection, taken again and again, as garbage that merely waits is no need.
 */
public final class ExtraHeap implements AutoCloseable {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private final long before = collected();
  private final Thread watch = Thread.ofPlatform().unstarted(this::watching);
  private volatile long most = before;
  private volatile boolean over;

  private ExtraHeap() {}

  public static ExtraHeap watch() {
    var heap = new ExtraHeap();
    heap.watch.start();
    return heap;
  }

  private void watching() {
    while (!over) {
      most = Math.max(most, collected());
      LockSupport.parkNanos(PAUSE);
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
