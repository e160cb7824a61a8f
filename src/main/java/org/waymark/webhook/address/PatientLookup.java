package org.waymark.webhook.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.share.Shares;

/**
 * Looks hosts up in another way, and gives up after a while. Whoever runs a name server decides how
 * long it takes to answer, and a lookup of the machine cannot be broken off: those that go on
 * behind are few, and nobody waits for them.
 */
final class PatientLookup {

  private final Lookup lookup;
  private final Duration patience;
  private final Shares free;

  /**
   * @param free room for those that go on at once, those among them that nobody waits for; each
   *     partner has a share of it
   */
  PatientLookup(Lookup lookup, Duration patience, Shares free) {
    this.lookup = lookup;
    this.patience = patience;
    this.free = free;
  }

  /** Another way to find a host. */
  @FunctionalInterface
  interface Lookup {
    List<InetAddress> addresses(String host) throws UnknownHostException;
  }

  /**
   * All addresses of a host.
   *
   * @param whose it is
   * @throws BusyException where it was not looked for
   */
  List<InetAddress> addresses(String host, PartnerId whose) throws UnknownHostException {
    try {
      if (!free.take(whose, patience)) {
        throw new BusyException();
      }
      return lookUp(host, whose).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UnknownHostException("Not found within " + patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException("Not looked for to the end");
    } catch (ExecutionException e) {
      throw new UnknownHostException(String.valueOf(e.getCause()));
    }
  }

  private FutureTask<List<InetAddress>> lookUp(String host, PartnerId whose) {
    var task =
        new FutureTask<>(
            () -> {
              try {
                return lookup.addresses(host);
              } finally {
                free.giveBack(whose);
              }
            });
    // A lookup holds its thread in native code, for which a virtual one is no gain.
    Thread.ofPlatform().daemon().name("lookup-" + host).start(task);
    return task;
  }
}
