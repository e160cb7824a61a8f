package org.waymark.webhook.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks hosts up in another way, and gives up after a while. Whoever runs a name server decides how
 * long it takes to answer, and a lookup of the machine cannot be broken off: those that go on
 * behind are few, and nobody waits for them.
 */
final class PatientLookup {

  private final Lookup lookup;
  private final Duration patience;
  private final Semaphore free;

  /**
   * @param most that go on at once, those among them that nobody waits for
   */
  PatientLookup(Lookup lookup, Duration patience, int most) {
    this.lookup = lookup;
    this.patience = patience;
    free = new Semaphore(most);
  }

  /** Another way to find a host. */
  @FunctionalInterface
  interface Lookup {
    List<InetAddress> addresses(String host) throws UnknownHostException;
  }

  List<InetAddress> addresses(String host) throws UnknownHostException {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new UnknownHostException("Too many names are being looked up");
      }
      return lookUp(host).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UnknownHostException("Not found within " + patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException("Not looked for to the end");
    } catch (ExecutionException e) {
      throw new UnknownHostException(String.valueOf(e.getCause()));
    }
  }

  private FutureTask<List<InetAddress>> lookUp(String host) {
    var task =
        new FutureTask<>(
            () -> {
              try {
                return lookup.addresses(host);
              } finally {
                free.release();
              }
            });
    // A lookup holds its thread in native code, for which a virtual one is no gain.
    Thread.ofPlatform().daemon().name("lookup-" + host).start(task);
    return task;
  }
}
