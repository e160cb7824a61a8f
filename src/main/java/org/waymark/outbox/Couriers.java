package org.waymark.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.waymark.kernel.share.Shares;

/** Goes to many destinations at once, so that nobody waits for one that is slow. */
@Singleton
class Couriers {

  /** So many go at a time: as many as an instance has connections to the database. */
  private static final int AT_ONCE = 16;

  /** Of these to destinations of one owner: all that are slow may be theirs. */
  private static final int OF_ONE_OWNER = 4;

  /** As long as the service waits for requests under way, see quarkus.shutdown.timeout. */
  private static final Duration LAST_WAIT = Duration.ofSeconds(20);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Shares free = new Shares(AT_ONCE, OF_ONE_OWNER);

  /** Goes as soon as somebody is free to, of those who go to that owner's destinations. */
  Future<Integer> go(String owner, IntSupplier errand) {
    return threads.submit(() -> whenFree(owner, errand));
  }

  /** Goes at once, whoever else is under way: for what nobody else's slowness may hold up. */
  Future<Integer> goAtOnce(IntSupplier errand) {
    return threads.submit(() -> atOnce(errand));
  }

  /** Whether the service is stopping, so that nothing new is begun. */
  boolean stopping() {
    return threads.isShutdown();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(LAST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
      Log.warn("Messages on their way are left to another instance, or to the next start");
    }
  }

  private int whenFree(String owner, IntSupplier errand) throws InterruptedException {
    free.take(owner);
    try {
      return atOnce(errand);
    } finally {
      free.giveBack(owner);
    }
  }

  private int atOnce(IntSupplier errand) {
    try {
      return onItsOwn(errand);
    } catch (RuntimeException | Error e) {
      Log.error("Messages could not be delivered, and are tried again", e);
      throw e;
    }
  }

  /** Nobody has made a request. */
  @ActivateRequestContext
  int onItsOwn(IntSupplier errand) {
    return errand.getAsInt();
  }
}
