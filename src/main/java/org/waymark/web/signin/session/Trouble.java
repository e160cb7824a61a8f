package org.waymark.web.signin.session;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.waymark.identity.provider.ProviderAwayException;

/** What can go wrong on the way to the identity provider and back. */
public enum Trouble {
  /** The provider cannot be reached. */
  AWAY,
  /** The person turned back there. */
  CANCELLED,
  /** The way back does not fit the way there: too late, twice, or not begun in this browser. */
  LOST;

  private static final String NAME = Trouble.class.getName();
  private static final int LONGEST_CHAIN = 20;

  void noteIn(RoutingContext request) {
    request.put(NAME, this);
  }

  static Optional<Trouble> of(RoutingContext request) {
    return Optional.ofNullable(request.get(NAME));
  }

  static Trouble behind(Throwable failure) {
    var cause = failure;
    for (var depth = 0; cause != null && depth < LONGEST_CHAIN; depth++) {
      if (cause instanceof ProviderAwayException
          || cause instanceof java.io.IOException
          || cause instanceof java.util.concurrent.TimeoutException
          || cause instanceof io.quarkus.oidc.OIDCException) {
        return AWAY;
      }
      cause = cause.getCause();
    }
    return LOST;
  }
}
