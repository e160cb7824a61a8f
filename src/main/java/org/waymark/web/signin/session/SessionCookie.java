package org.waymark.web.signin.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.SessionToken;
import org.waymark.identity.session.SignInConfig;

/** The cookie of somebody who has signed in. It carries a random value and no token. */
@ApplicationScoped
public class SessionCookie {

  private final Settings settings;
  private final SignInConfig config;

  SessionCookie(Settings settings, SignInConfig config) {
    this.settings = settings;
    this.config = config;
  }

  /** Settings of the cookie. */
  @ConfigMapping(prefix = "waymark.session-cookie")
  public interface Settings {

    /** With the prefix {@code __Host-} browsers accept it from this host over HTTPS only. */
    @WithDefault("__Host-waymark-session")
    String name();

    /** Whether browsers send it over HTTPS only. */
    @WithDefault("true")
    boolean secure();
  }

  Optional<SessionToken> read(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(settings.name()))
        .flatMap(cookie -> SessionToken.read(cookie.getValue()));
  }

  /** Staff lose theirs when the browser is closed; owners keep theirs as long as it can be used. */
  Cookie carrying(SessionToken token, Entrance entrance) {
    var cookie =
        Cookie.cookie(settings.name(), token.characters())
            .setPath("/")
            .setHttpOnly(true)
            .setSecure(settings.secure())
            .setSameSite(CookieSameSite.LAX);
    return switch (entrance) {
      case STAFF -> cookie;
      case OWNERS -> cookie.setMaxAge(config.owners().absolute().toSeconds());
    };
  }

  /** Takes it off this browser. */
  public NewCookie removed() {
    return new NewCookie.Builder(settings.name())
        .value("")
        .path("/")
        .maxAge(0)
        .httpOnly(true)
        .secure(settings.secure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
