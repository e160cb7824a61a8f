package org.waymark.webhook.address;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names of examples lead where a test says, without a network; all others where they lead. */
@Alternative
@Priority(1)
@ApplicationScoped
class PretendResolver implements Resolver {

  private static final String EXAMPLES = ".example";

  private static final Map<String, List<String>> HOSTS =
      Map.of(
          "partner.example", List.of("8.8.8.8"),
          "private.example", List.of("10.0.0.1"),
          "metadata.example", List.of("169.254.169.254"),
          "loopback.example", List.of("127.0.0.1"),
          "mapped.example", List.of("::ffff:10.0.0.1"),
          "nat64.example", List.of("64:ff9b::7f00:1"),
          "half.example", List.of("8.8.8.8", "fd00::1"));

  @Override
  public List<InetAddress> addresses(String host, Purpose purpose) throws UnknownHostException {
    if (!host.endsWith(EXAMPLES)) {
      return List.of(InetAddress.getAllByName(host));
    }
    if (host.equals("busy.example")) {
      throw new BusyException();
    }
    var known = HOSTS.get(host);
    if (known == null) {
      throw new UnknownHostException(host);
    }
    var addresses = new ArrayList<InetAddress>();
    for (var address : known) {
      addresses.add(InetAddress.getByName(address));
    }
    return addresses;
  }
}
