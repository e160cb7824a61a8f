package org.waymark.keycloak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How accounts are kept in Keycloak. */
@ConfigMapping(prefix = "waymark.keycloak")
interface KeycloakConfig {

  /**
   * The realm, for example {@code https://id.example.org/realms/waymark}; absent: nobody can be
   * invited.
   */
  Optional<String> issuer();

  /** The client that may keep users, groups and clients. */
  @WithDefault("waymark-admin")
  String clientId();

  Optional<String> clientSecret();

  /** The client of those who are invited: their link leads back to it. */
  @WithDefault("waymark-staff")
  String staffClientId();

  /** Where the link leads in the end; absent: to the address that client names. */
  Optional<URI> invitedReturnTo();

  /** How long the link of an invitation works. */
  @WithDefault("72h")
  Duration invitationLifetime();
}
