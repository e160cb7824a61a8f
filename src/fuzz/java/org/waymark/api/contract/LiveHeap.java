package org.waymark.api.contract;

import java.lang.management.ManagementFactory;

/** What is in use on the heap once all that nobody needs is gone. */
final class LiveHeap {

  private static final int COLLECTIONS = 4;

  private LiveHeap() {}

  /** In bytes: the least after some collections, between which caches let go. */
  static long measure() throws InterruptedException {
    var least = Long.MAX_VALUE;
    for (var i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(500);
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
