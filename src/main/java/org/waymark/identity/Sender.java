package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the request under way comes from; nowhere, while the service does something by itself. */
@RequestScoped
public class Sender {

  /**
   * Providers should give a customer as much as a /48 of IPv6 addresses (RIPE-690, 4.2); a home may
   * have less, and then shares this part with its neighbours.
   */
  private static final int BYTES_OF_A_SITE = 6;

  private @Nullable String address;

  /** Called by delivery, with the address as a trusted proxy tells it, or as it is. */
  public void at(String sender) {
    address = sender;
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** The address, or of a long one the part that all machines of one customer share. */
  public Optional<String> site() {
    return address().map(Sender::site);
  }

  private static String site(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address long6
          ? HexFormat.of().formatHex(long6.getAddress(), 0, BYTES_OF_A_SITE)
          : address;
    } catch (IllegalArgumentException e) {
      // Something else that tells senders apart, such as a name a proxy gave.
      return address;
    }
  }
}
