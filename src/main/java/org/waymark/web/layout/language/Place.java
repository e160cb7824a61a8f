package org.waymark.web.layout.language;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A place in this service to go back to. Whatever could lead elsewhere becomes the front door. */
public final class Place {

  private static final URI FRONT_DOOR = URI.create("/");

  private Place() {}

  /**
   * The place an address names.
   *
   * @param address as a request carries it: anybody can have written it
   */
  public static URI of(@Nullable String address) {
    if (address == null) {
      return FRONT_DOOR;
    }
    try {
      var uri = new URI(address);
      var here = uri.getScheme() == null && uri.getRawAuthority() == null;
      return here ? within(uri) : FRONT_DOOR;
    } catch (URISyntaxException e) {
      return FRONT_DOOR;
    }
  }

  /** Path and query alone, and never two slashes in front: after those a browser expects a host. */
  private static URI within(URI uri) {
    var path = uri.getRawPath();
    if (path == null || !path.startsWith("/") || path.startsWith("//")) {
      return FRONT_DOOR;
    }
    return URI.create(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
  }
}
