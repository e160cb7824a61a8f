package org.waymark.webhook.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** Looks up where a host is. */
@FunctionalInterface
interface Resolver {

  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** As the machine does, for as long as somebody can wait who registers an address. */
  @ApplicationScoped
  class OfTheMachine implements Resolver {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Resolver patient =
        new PatientResolver(host -> List.of(InetAddress.getAllByName(host)), PATIENCE);

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
      return patient.addresses(host);
    }
  }
}
