package org.waymark.webhook.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** Looks up where a host is. */
@FunctionalInterface
interface Resolver {

  /**
   * All addresses of a host.
   *
   * @param purpose who waits for it
   */
  List<InetAddress> addresses(String host, Purpose purpose) throws UnknownHostException;

  /** As the machine does, for as long as somebody can wait. */
  @ApplicationScoped
  class OfTheMachine implements Resolver {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int MOST_AT_ONCE = 16;

    /**
     * Anybody can register names that no server answers for: those who do wait for each other, and
     * nothing that is to be sent waits for them.
     */
    private static final int MOST_REGISTERED_AT_ONCE = 4;

    private final PatientLookup sending = lookup(MOST_AT_ONCE);
    private final PatientLookup registering = lookup(MOST_REGISTERED_AT_ONCE);

    private static PatientLookup lookup(int most) {
      return new PatientLookup(host -> List.of(InetAddress.getAllByName(host)), PATIENCE, most);
    }

    @Override
    public List<InetAddress> addresses(String host, Purpose purpose) throws UnknownHostException {
      return switch (purpose) {
        case REGISTERING -> registering.addresses(host);
        case SENDING -> sending.addresses(host);
      };
    }
  }
}
