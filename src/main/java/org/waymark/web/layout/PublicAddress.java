package org.waymark.web.layout;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach this service: what links lead to that leave it, in mails, on paper and in
 * calendars. A request names whatever host its sender likes, and is believed only where nothing is
 * set.
 */
@Startup
@ApplicationScoped
public class PublicAddress {

  private final Optional<URI> known;

  /**
   * @throws IllegalArgumentException when it is no address of the web
   */
  PublicAddress(@ConfigProperty(name = "waymark.public-address") Optional<URI> known) {
    this.known = known;
    known
        .filter(address -> address.getHost() == null || !isWeb(address))
        .ifPresent(
            address -> {
              throw new IllegalArgumentException(
                  "waymark.public-address is no address like https://waymark.example.org: "
                      + address);
            });
  }

  private static boolean isWeb(URI address) {
    return "https".equals(address.getScheme()) || "http".equals(address.getScheme());
  }

  /** Whether links lead where whoever runs the service says, and not where a request does. */
  public boolean isSet() {
    return known.isPresent();
  }

  /** A link to a page of this service. */
  public URI link(String path, UriInfo request) {
    return of(request).resolve(path);
  }

  /** The address of the service itself. */
  public URI of(UriInfo request) {
    return known.orElseGet(request::getBaseUri);
  }
}
