package org.waymark.web.signin.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.waymark.identity.provider.Provider;
import org.waymark.identity.provider.ProviderAwayException;
import org.waymark.identity.provider.RefusedTokenException;
import org.waymark.identity.session.SignInConfig;

/**
 * Where the provider says that a session has ended there (OpenID Connect Back-Channel Logout 1.0).
 * Not the framework's own: that one works only on a node where somebody has signed in since it
 * started, remembers the token on that node alone, and looks at neither its type nor its id.
 */
@ApplicationScoped
class BackChannel {

  static final String PATH = "/sign-out/back-channel";

  private static final Logger LOG = Logger.getLogger(BackChannel.class);
  private static final long LARGEST_BODY = 16 * 1024;
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final Provider provider;
  private final SignInConfig config;

  BackChannel(Provider provider, SignInConfig config) {
    this.provider = provider;
    this.config = config;
  }

  void register(@Observes Router router) {
    router
        .post(PATH)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .blockingHandler(this::receive, false);
  }

  private void receive(RoutingContext request) {
    request
        .response()
        .setStatusCode(config.url().isPresent() ? obey(request) : NOT_FOUND)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
  }

  private int obey(RoutingContext request) {
    var tokens = request.request().formAttributes().getAll("logout_token");
    if (tokens.size() != 1) {
      return BAD_REQUEST;
    }
    try {
      provider.obey(tokens.getFirst());
      return OK;
    } catch (RefusedTokenException e) {
      LOG.warnf("A logout token was refused: it %s", e.getMessage());
      return BAD_REQUEST;
    } catch (ProviderAwayException e) {
      LOG.warnf("A logout token could not be verified: %s", e.getMessage());
      return UNAVAILABLE;
    }
  }
}
