package org.waymark.web.developer.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.waymark.hub.partner.RecogniseProgram;
import org.waymark.hub.partner.RecogniseProgram.Recognised;
import org.waymark.identity.provider.ProviderAwayException;
import org.waymark.identity.provider.RefusedTokenException;

/** Looks at a token as the API does, and lets whoever shows it in for an hour. */
@ApplicationScoped
class Admission {

  private static final Logger LOG = Logger.getLogger(Admission.class);

  /** As long as the service itself leaves the identity provider alone. */
  private static final int SECONDS_TO_WAIT = 10;

  /** Often copied along. */
  private static final Pattern SCHEME = Pattern.compile("(?i)^(?:authorization: *)?bearer +");

  private final RecogniseProgram recogniseProgram;
  private final ConsoleCookie cookie;
  private final SignInView view;
  private final Clock clock;

  Admission(RecogniseProgram recogniseProgram, ConsoleCookie cookie, SignInView view, Clock clock) {
    this.recogniseProgram = recogniseProgram;
    this.cookie = cookie;
    this.view = view;
    this.clock = clock;
  }

  Response answer(String written) {
    var token = SCHEME.matcher(written.strip()).replaceFirst("");
    if (token.isEmpty()) {
      return again(Status.BAD_REQUEST, "Paste the access token.");
    }
    try {
      return recogniseProgram
          .recognise(token)
          .map(this::admitted)
          .orElseGet(
              () -> refused("The token belongs to no partner, or the partner’s access has ended."));
    } catch (RefusedTokenException e) {
      LOG.infof("A token was refused at the console: it %s", e.getMessage());
      return refused("The token is not valid, or no longer is. Get a new one and paste all of it.");
    } catch (ProviderAwayException e) {
      LOG.warnf("A token could not be verified at the console: %s", e.getMessage());
      return Response.fromResponse(
              again(
                  Status.SERVICE_UNAVAILABLE,
                  "Tokens cannot be verified at present. Try again in a moment."))
          .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
          .build();
    }
  }

  /** Ends it on this browser. */
  NewCookie over() {
    return cookie.removed();
  }

  private Response admitted(Recognised recognised) {
    var until = clock.instant().plus(ConsoleCookie.LIFETIME);
    LOG.infof("A developer of %s has signed in to the console", recognised.client());
    return Response.seeOther(URI.create(ConsolePages.ADDRESS))
        .cookie(cookie.carrying(new Developer(recognised.client(), recognised.scopes(), until)))
        .build();
  }

  private Response refused(String why) {
    return again(Status.BAD_REQUEST, why);
  }

  private Response again(Status status, String why) {
    return Response.status(status).entity(view.page(why)).build();
  }
}
