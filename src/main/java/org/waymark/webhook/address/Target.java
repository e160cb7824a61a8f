package org.waymark.webhook.address;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * A URL and where it leads, looked at just now. Whoever sends connects to this very address: looked
 * up a second time the name could lead elsewhere.
 */
public record Target(URI url, InetAddress address) {

  /** Whether it is reached over TLS. */
  public boolean secure() {
    return "https".equals(url.getScheme());
  }

  /** The port of the URL, or the usual one. */
  public int port() {
    if (url.getPort() > 0) {
      return url.getPort();
    }
    return secure() ? 443 : 80;
  }

  /** What is asked for there. */
  public String path() {
    var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }

  /** To connect to. It carries no name that could be looked up again. */
  public InetSocketAddress socket() {
    try {
      return new InetSocketAddress(InetAddress.getByAddress(address.getAddress()), port());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("It came from an address", e);
    }
  }
}
