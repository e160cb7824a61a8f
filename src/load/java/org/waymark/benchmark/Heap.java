package org.waymark.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Watches how much of the heap was in use after each collection: garbage that merely waits is no
 * need. Collections of the young do not look at the old, so that this is rather too much.
 */
final class Heap implements AutoCloseable, NotificationListener {

  private static final double MEGABYTE = 1 << 20;

  private static final List<NotificationEmitter> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans().stream()
          .map(NotificationEmitter.class::cast)
          .toList();

  private final AtomicLong most = new AtomicLong();

  private Heap() {}

  static Heap watch() {
    var heap = new Heap();
    COLLECTORS.forEach(collector -> collector.addNotificationListener(heap, null, null));
    return heap;
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (notification.getUserData() instanceof CompositeData data) {
      var pools =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .map(MemoryPoolMXBean::getName)
              .collect(Collectors.toSet());
      var used = 0L;
      var after = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
      for (var pool : after.entrySet()) {
        used += pools.contains(pool.getKey()) ? pool.getValue().getUsed() : 0;
      }
      most.accumulateAndGet(used, Math::max);
    }
  }

  /** The most so far, in megabytes of 2 to the power of 20 bytes. */
  double megabytes() {
    return most.get() / MEGABYTE;
  }

  static double limit() {
    return Runtime.getRuntime().maxMemory() / MEGABYTE;
  }

  @Override
  public void close() throws ListenerNotFoundException {
    for (var collector : COLLECTORS) {
      collector.removeNotificationListener(this);
    }
  }
}
