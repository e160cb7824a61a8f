package org.waymark.web.layout.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.OrganisationId;

/**
 * Which of their firms somebody who has signed in means, until they say otherwise or close the
 * browser. The cookie opens nothing: it counts only for a firm that is theirs.
 */
@ApplicationScoped
class ChosenFirm {

  private final ReturnCookie.Settings settings;

  ChosenFirm(ReturnCookie.Settings settings) {
    this.settings = settings;
  }

  String name() {
    return settings.name() + "-firm";
  }

  /** The firm a request names, if it could be one. */
  Optional<OrganisationId> read(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(name()))
        .flatMap(cookie -> OrganisationId.read(cookie.getValue()));
  }

  /** Remembers a choice in this browser. */
  NewCookie carrying(OrganisationId firm) {
    return ReturnCookie.cookie(settings, name(), firm.toString(), NewCookie.DEFAULT_MAX_AGE);
  }

  /** Forgets it: a code that was shown since says which firm is meant. */
  NewCookie removed() {
    return ReturnCookie.cookie(settings, name(), "", 0);
  }
}
