package org.waymark.web.layout.language;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;

/** Remembers the language a visitor has chosen. Nobody gets it who has not chosen one. */
@ApplicationScoped
class LanguageCookie {

  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Settings settings;

  LanguageCookie(Settings settings) {
    this.settings = settings;
  }

  /** Settings of the cookie. */
  @ConfigMapping(prefix = "waymark.language-cookie")
  public interface Settings {

    /** With the prefix {@code __Host-} browsers accept it from this host over HTTPS only. */
    @WithDefault("__Host-waymark-language")
    String name();

    /** Whether browsers send it over HTTPS only. */
    @WithDefault("true")
    boolean secure();
  }

  /** The language to answer this request in. */
  Language of(HttpServerRequest request) {
    return LanguageSwitch.chosenWithForm(request)
        .orElseGet(() -> LanguageChoice.of(chosen(request), request.getHeader("Accept-Language")));
  }

  private @Nullable String chosen(HttpServerRequest request) {
    var cookie = request.getCookie(settings.name());
    return cookie == null ? null : cookie.getValue();
  }

  NewCookie carrying(Language language) {
    return new NewCookie.Builder(settings.name())
        .value(language.code())
        .path("/")
        .maxAge((int) A_YEAR.toSeconds())
        .httpOnly(true)
        .secure(settings.secure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
