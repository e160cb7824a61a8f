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

  /**
   * How long each request may wait, to be let in and for every further piece of the answer. People
   * wait behind it: Keycloak answers in a few hundredths of a second, and within this also while it
   * is busy.
   */
  @WithDefault("5s")
  Duration answerWithin();

  /**
   * The same where Keycloak sends a mail, which it does before it answers. It gives its mail server
   * 10 seconds to let it in and 10 for each word; some keep strangers waiting for 6 on purpose.
   */
  @WithDefault("25s")
  Duration mailWithin();

  /** How long the link of an invitation works. */
  @WithDefault("72h")
  Duration invitationLifetime();
}
