package org.waymark.identity.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;

/** Where people sign in, and how long they stay signed in. */
@ConfigMapping(prefix = "waymark.sign-in")
public interface SignInConfig {

  /** The issuer, for example {@code https://id.example.org/realms/waymark}; absent: no sign-in. */
  Optional<String> url();

  /** From it the keys are derived that seal tokens at rest and the state of a sign-in under way. */
  Optional<String> secret();

  /**
   * Whether the provider is the one of development mode, which knows neither second factors nor
   * sessions, and asks for no password. Refused in production.
   */
  @WithDefault("false")
  boolean rehearsal();

  /**
   * After this long the provider is asked again whether a session may go on, and in which roles.
   */
  @WithDefault("5m")
  Duration recheck();

  /** Longest wait for the provider. */
  @WithDefault("3s")
  Duration timeout();

  /**
   * What the access token of a partner's program must name as its audience. Two instances that
   * share a realm need two: else each takes the other's tokens.
   */
  @WithDefault("waymark-api")
  String apiAudience();

  Client owners();

  StaffClient staff();

  default Client of(Entrance entrance) {
    return switch (entrance) {
      case OWNERS -> owners();
      case STAFF -> staff();
    };
  }

  /** What the provider knows this service as, and for how long a session lasts. */
  interface Client {

    @WithDefault("waymark")
    String clientId();

    Optional<String> clientSecret();

    /** Without a request for this long a session ends. */
    @WithDefault("20h")
    Duration idle();

    /** After this long a session ends in any case. */
    @WithName("absolute")
    @WithDefault("30d")
    Duration absolute();
  }

  /** The same for staff, with shorter limits. */
  interface StaffClient extends Client {

    @Override
    @WithDefault("waymark-staff")
    String clientId();

    @Override
    @WithDefault("30m")
    Duration idle();

    @Override
    @WithName("absolute")
    @WithDefault("12h")
    Duration absolute();

    /** What the claim acr must say: the second factor was used. */
    @WithDefault("2")
    String acr();
  }
}
