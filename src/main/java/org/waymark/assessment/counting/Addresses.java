package org.waymark.assessment.counting;

import java.net.Inet6Address;
import java.net.InetAddress;

/** What an address says about who is behind it. */
final class Addresses {

  private Addresses() {}

  /** For a log: what kind of address it is, and not which. */
  static String kind(String address) {
    try {
      var known = InetAddress.ofLiteral(address);
      if (known.isLoopbackAddress()) {
        return "loopback: this machine";
      }
      return isPrivate(known) ? "private: of this network" : "public";
    } catch (IllegalArgumentException e) {
      return "no IP address";
    }
  }

  /** RFC 1918, RFC 3927, RFC 4193, RFC 4291 (2.5.6), RFC 6598. */
  private static boolean isPrivate(InetAddress address) {
    var bytes = address.getAddress();
    var first = bytes[0] & 0xff;
    var second = bytes[1] & 0xff;
    return address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || (address instanceof Inet6Address
            ? first >> 1 == 0xfc >> 1
            : first == 100 && second >> 6 == 1);
  }
}
