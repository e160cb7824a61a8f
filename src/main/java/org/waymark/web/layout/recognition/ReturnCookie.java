package org.waymark.web.layout.recognition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.OrganisationConfig;
import org.waymark.organisation.ReturnCode;

/**
 * What a browser keeps of a firm: its code, so that it need not be typed on the same device, and
 * which of their firms somebody who has signed in means.
 */
@ApplicationScoped
public class ReturnCookie {

  private final Settings settings;
  private final OrganisationConfig organisation;
  private final ChosenFirm chosen;
  private final Visit visit;

  ReturnCookie(Settings settings, OrganisationConfig organisation, ChosenFirm chosen, Visit visit) {
    this.chosen = chosen;
    this.visit = visit;
    this.settings = settings;
    this.organisation = organisation;
  }

  /** Settings of the cookie. */
  @ConfigMapping(prefix = "waymark.return-cookie")
  public interface Settings {

    /** With the prefix {@code __Host-} browsers accept it from this host over HTTPS only. */
    @WithDefault("__Host-waymark")
    String name();

    /** Whether browsers send it over HTTPS only. */
    @WithDefault("true")
    boolean secure();
  }

  String name() {
    return settings.name();
  }

  /** The code a request carries, if it could be one. */
  Optional<ReturnCode> read(@Nullable Cookie cookie) {
    return Optional.ofNullable(cookie).flatMap(found -> ReturnCode.read(found.getValue()));
  }

  /** Hands the code to this browser. */
  public NewCookie carrying(ReturnCode code) {
    return cookie(
        settings, name(), code.characters(), (int) organisation.returnCodeLifetime().toSeconds());
  }

  /**
   * Lets this browser visit for a firm for a while, with what a link of its partner gives it.
   *
   * @param lasting no longer than this
   */
  public NewCookie carrying(ReturnCode visit, Duration lasting) {
    return cookie(settings, name(), visit.characters(), (int) lasting.toSeconds());
  }

  /** Lets somebody who has signed in go on with this one of their firms, in this browser. */
  public NewCookie choosing(OrganisationId firm) {
    return chosen.carrying(firm);
  }

  /**
   * Hands another code of the firm that visits to this browser; nothing to one that brings the code
   * of another firm, which it keeps.
   */
  public NewCookie[] replacing(ReturnCode code) {
    return visit.bringsAnothersCode() ? new NewCookie[0] : new NewCookie[] {carrying(code)};
  }

  /** Takes the code of the firm that visits away from this browser, and no other firm's. */
  public NewCookie[] forgotten() {
    return visit.bringsAnothersCode() ? new NewCookie[0] : new NewCookie[] {removed()};
  }

  /** Takes the code away from this browser. */
  public NewCookie removed() {
    return cookie(settings, name(), "", 0);
  }

  /**
   * A cookie for this service alone, with the same protection whatever it holds.
   *
   * @param maxAge in seconds; -1 until the browser is closed, 0 to take it away
   */
  static NewCookie cookie(Settings settings, String name, String value, int maxAge) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(settings.secure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
