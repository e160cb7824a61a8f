package org.waymark.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.signin.session.Trouble;

/** Says what went wrong on the way to the provider or back. */
@ApplicationScoped
class TroubleView {

  private static final String SECONDS_TO_WAIT = "30";

  private final SignInMessages messages;

  TroubleView(@Spoken SignInMessages messages) {
    this.messages = messages;
  }

  /**
   * @param again where to begin anew
   */
  Response page(Trouble trouble, String again) {
    return switch (trouble) {
      case AWAY ->
          Response.status(Response.Status.SERVICE_UNAVAILABLE)
              .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
              .entity(page(messages.awayTitle(), messages.awayText(), true, again))
              .build();
      case CANCELLED ->
          Response.ok(page(messages.cancelledTitle(), messages.cancelledText(), false, again))
              .build();
      case LOST ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(page(messages.lostTitle(), messages.lostText(), false, again))
              .build();
    };
  }

  private TroublePage page(String title, String text, boolean away, String again) {
    return new TroublePage(title, text, away, Button.link(messages.tryAgain(), again));
  }
}
