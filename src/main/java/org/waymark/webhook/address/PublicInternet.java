package org.waymark.webhook.address;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses that everybody can reach from those that lead into somebody's own network.
 *
 * <p>Source: the IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890). Of IPv6 only
 * what is given out as global unicast is let through (2000::/3, RFC 4291), without what wraps an
 * IPv4 address: mapped and NAT64 addresses lie outside of it.
 */
final class PublicInternet {

  private static final List<Network> NOT_PUBLIC_4 =
      networks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // shared, of carriers
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // the platform's own address in Azure's networks
          "169.254.0.0/16", // link-local, clouds' metadata
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.31.196.0/24", // AS112
          "192.52.193.0/24", // multicast tunnels
          "192.88.99.0/24", // 6to4 relays, deprecated
          "192.168.0.0/16", // private
          "192.175.48.0/24", // AS112
          "198.18.0.0/15", // benchmarking
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  private static final Network GLOBAL_6 = Network.of("2000::/3");

  private static final List<Network> NOT_PUBLIC_6 =
      networks(
          "2001::/23", // protocol assignments: Teredo, benchmarking, ORCHID
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4, wraps an IPv4 address
          "2620:4f:8000::/48", // AS112
          "3fff::/20"); // documentation

  private PublicInternet() {}

  /** Whether everybody can reach it. */
  static boolean has(InetAddress address) {
    var bytes = address.getAddress();
    return bytes.length == 4
        ? NOT_PUBLIC_4.stream().noneMatch(network -> network.contains(bytes))
        : GLOBAL_6.contains(bytes)
            && NOT_PUBLIC_6.stream().noneMatch(network -> network.contains(bytes));
  }

  private static List<Network> networks(String... networks) {
    return Stream.of(networks).map(Network::of).toList();
  }
}
