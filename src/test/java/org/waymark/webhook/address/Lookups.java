package org.waymark.webhook.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names that lead where a test says, each time they are looked up. */
public final class Lookups {

  private final Map<String, List<String>> hosts;
  private final List<String> asked = new ArrayList<>();

  /** From each name to its addresses, in digits. */
  public Lookups(Map<String, List<String>> hosts) {
    this.hosts = hosts;
  }

  /** The check, as in production but for the loopback where it is let through. */
  public CheckTarget check(boolean loopback) {
    return new CheckTarget(this::addresses, loopback);
  }

  /** Which names were looked up, one after the other. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private List<InetAddress> addresses(String host, Purpose purpose) throws UnknownHostException {
    asked.add(host);
    var addresses = new ArrayList<InetAddress>();
    for (var address : hosts.getOrDefault(host, List.of())) {
      addresses.add(InetAddress.getByName(address));
    }
    return addresses;
  }
}
