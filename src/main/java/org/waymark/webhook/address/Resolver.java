package org.waymark.webhook.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up where a host is. */
@FunctionalInterface
interface Resolver {

  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** As the machine does. */
  @ApplicationScoped
  class OfTheMachine implements Resolver {

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
      return List.of(InetAddress.getAllByName(host));
    }
  }
}
