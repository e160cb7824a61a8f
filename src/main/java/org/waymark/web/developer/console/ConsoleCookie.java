package org.waymark.web.developer.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.waymark.identity.session.SealedState;

/**
 * The cookie of somebody who has shown a token. It holds no token, and nobody else can write it.
 */
@ApplicationScoped
class ConsoleCookie {

  static final Duration LIFETIME = Duration.ofHours(1);

  /** Browsers send it nowhere else. */
  private static final String PATH = "/developers";

  private static final String PURPOSE = "console";
  private static final byte[] BOUND = PURPOSE.getBytes(StandardCharsets.UTF_8);

  private final Settings settings;
  private final SealedState seal;
  private final Clock clock;

  ConsoleCookie(Settings settings, SealedState seal, Clock clock) {
    this.settings = settings;
    this.seal = seal;
    this.clock = clock;
  }

  /** Settings of the cookie. */
  @ConfigMapping(prefix = "waymark.console-cookie")
  public interface Settings {

    /** With the prefix {@code __Secure-} browsers accept it over HTTPS only. */
    @WithDefault("__Secure-waymark-console")
    String name();

    /** Whether browsers send it over HTTPS only. */
    @WithDefault("true")
    boolean secure();
  }

  /** Who has signed in; empty when nobody has, or too long ago. */
  Optional<Developer> read(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(settings.name()))
        .flatMap(cookie -> bytes(cookie.getValue()))
        .flatMap(closed -> seal.open(PURPOSE, closed, BOUND))
        .map(Developer::read)
        .filter(developer -> developer.until().isAfter(clock.instant()));
  }

  private static Optional<byte[]> bytes(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  NewCookie carrying(Developer developer) {
    var closed = seal.close(PURPOSE, developer.written(), BOUND);
    return cookie(
        Base64.getUrlEncoder().withoutPadding().encodeToString(closed), (int) LIFETIME.toSeconds());
  }

  /** Takes it off this browser. */
  NewCookie removed() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(settings.name())
        .value(value)
        .path(PATH)
        .maxAge(seconds)
        .httpOnly(true)
        .secure(settings.secure())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
