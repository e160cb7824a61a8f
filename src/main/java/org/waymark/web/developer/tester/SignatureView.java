package org.waymark.web.developer.tester;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.hub.partner.ApiScope;
import org.waymark.web.developer.console.SignedInDeveloper;
import org.waymark.webhook.delivery.Deliveries;
import org.waymark.webhook.signature.CheckSignature;
import org.waymark.webhook.signature.CheckSignature.Received;

/**
 * Checks a message for somebody. Of a message to the partner who has signed in it can be told more:
 * it is known what was sent.
 */
@ApplicationScoped
class SignatureView {

  private static final Pattern NAME =
      Pattern.compile("msg_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final SignedInDeveloper signedIn;
  private final Deliveries deliveries;
  private final Clock clock;

  SignatureView(SignedInDeveloper signedIn, Deliveries deliveries, Clock clock) {
    this.signedIn = signedIn;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  SignaturePage checked(Received received, Map<String, Cookie> cookies) {
    var sent = sent(received.id(), cookies).orElse(null);
    return SignaturePage.checked(received, CheckSignature.check(received, sent, clock.instant()));
  }

  private Optional<String> sent(String name, Map<String, Cookie> cookies) {
    var matcher = NAME.matcher(name);
    if (!matcher.matches()
        || !signedIn.recognise(cookies)
        || !signedIn.may(ApiScope.WEBHOOKS_MANAGE)) {
      return Optional.empty();
    }
    return deliveries.body(signedIn.partner(), UUID.fromString(matcher.group(1)));
  }
}
