package org.waymark.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** What machines of one customer have in common. */
final class Site {

  /**
   * Providers should give a customer as much as a /48 of IPv6 addresses (RIPE-690, 4.2); a home may
   * have less, and then shares this part with its neighbours.
   */
  private static final int BYTES = 6;

  private Site() {}

  /** The address, or of a long one the part that all machines of one customer share. */
  static String of(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address long6
          ? HexFormat.of().formatHex(long6.getAddress(), 0, BYTES)
          : address;
    } catch (IllegalArgumentException e) {
      // Something else that tells senders apart, such as a name a proxy gave.
      return address;
    }
  }
}
