package org.waymark.webhook.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.waymark.kernel.share.Shares;

/** Looks up where a host is. */
@FunctionalInterface
interface Resolver {

  /**
   * All addresses of a host.
   *
   * @param purpose who waits for it
   * @throws BusyException where nobody knows yet whether there is such a host
   */
  List<InetAddress> addresses(String host, Purpose purpose) throws UnknownHostException;

  /** As the machine does, for as long as somebody can wait. */
  @ApplicationScoped
  class OfTheMachine implements Resolver {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Each holds a thread, most of the time for a moment. */
    private static final int MOST_AT_ONCE = 64;

    /** Anybody can register names that no server answers for: what is to be sent does not wait. */
    private static final int MOST_REGISTERED_AT_ONCE = 16;

    /** Whoever has such name servers waits for them alone. */
    private static final int OF_ONE_PARTNER = 2;

    private final PatientLookup sending = lookup(MOST_AT_ONCE);
    private final PatientLookup registering = lookup(MOST_REGISTERED_AT_ONCE);

    private static PatientLookup lookup(int most) {
      return new PatientLookup(
          host -> List.of(InetAddress.getAllByName(host)),
          PATIENCE,
          new Shares(most, OF_ONE_PARTNER));
    }

    @Override
    public List<InetAddress> addresses(String host, Purpose purpose) throws UnknownHostException {
      return switch (purpose) {
        case Purpose.Registering(var whose) -> registering.addresses(host, whose);
        case Purpose.Sending(var whose) -> sending.addresses(host, whose);
      };
    }
  }
}
