package org.waymark.kernel.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A site as browsers tell sites apart (RFC 6454): scheme, host and port, such as {@code
 * https://www.example.org}. Written as browsers write it, and so that it needs no quoting in a
 * header.
 */
public record WebOrigin(String text) {

  private static final int LONGEST_HOST = 253;
  private static final int LAST_PORT = 65_535;
  private static final int HTTPS_PORT = 443;

  /** Names of the public DNS in ASCII; the last part of one is no number, so none is an address. */
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  /**
   * The origin of an address of the web; empty where it has none that counts: it must be HTTPS at a
   * public name, without a user in it.
   *
   * @param loopback whether {@code http://localhost} counts as well
   */
  public static Optional<WebOrigin> of(String address, boolean loopback) {
    return parsed(address).flatMap(uri -> of(uri, loopback));
  }

  /**
   * The origin that somebody has written, if it is one and nothing more.
   *
   * @param loopback whether {@code http://localhost} counts as well
   */
  public static Optional<WebOrigin> read(String written, boolean loopback) {
    return parsed(written)
        .filter(uri -> uri.getRawPath().isEmpty())
        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
        .flatMap(uri -> of(uri, loopback));
  }

  /** Browsers read some characters beyond ASCII, and some that are no characters, otherwise. */
  private static Optional<URI> parsed(String address) {
    if (!address.chars().allMatch(character -> character > ' ' && character <= '~')) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(address))
          .filter(uri -> uri.getScheme() != null && uri.getHost() != null)
          .filter(uri -> uri.getRawUserInfo() == null)
          .filter(uri -> uri.getPort() != 0 && uri.getPort() <= LAST_PORT);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<WebOrigin> of(URI uri, boolean loopback) {
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    var host = uri.getHost().toLowerCase(Locale.ROOT);
    var onThisMachine = loopback && scheme.equals("http") && host.equals("localhost");
    var secure =
        scheme.equals("https") && host.length() <= LONGEST_HOST && HOST.matcher(host).matches();
    if (!onThisMachine && !secure) {
      return Optional.empty();
    }
    var usual = uri.getPort() < 0 || (secure && uri.getPort() == HTTPS_PORT);
    return Optional.of(new WebOrigin(scheme + "://" + host + (usual ? "" : ":" + uri.getPort())));
  }

  @Override
  public String toString() {
    return text;
  }
}
