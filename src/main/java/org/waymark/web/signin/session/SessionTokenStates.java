package org.waymark.web.signin.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import org.waymark.identity.provider.Provider;
import org.waymark.identity.session.ProviderTokens;
import org.waymark.identity.session.SignInConfig;

/**
 * Opens a session of ours where the framework would hand its tokens to the browser. It is asked to
 * keep them once somebody has signed in and the ID token has been verified; it is never asked for
 * them, because sessions are recognised by {@link SessionMechanism}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokenStates implements TokenStateManager {

  private final Provider provider;
  private final SessionCookie cookie;
  private final SignInConfig config;

  SessionTokenStates(Provider provider, SessionCookie cookie, SignInConfig config) {
    this.provider = provider;
    this.cookie = cookie;
    this.config = config;
  }

  @Override
  public Uni<String> createTokenState(
      RoutingContext request,
      OidcTenantConfig tenant,
      AuthorizationCodeTokens tokens,
      OidcRequestContext<String> context) {
    var former = cookie.read(request.request());
    return context.runBlocking(
        () -> {
          var entrance = ProviderTenants.entranceOf(tenant);
          // Signature, issuer, audience and nonce have been verified; type and level have not.
          var token = provider.admit(entrance, kept(tokens), device(request));
          former.ifPresent(provider::leave);
          request.response().addCookie(cookie.carrying(token, entrance));
          withoutTheFrameworksOwn(request, OidcUtils.getSessionCookieName(tenant));
          return "none";
        });
  }

  private ProviderTokens kept(AuthorizationCodeTokens tokens) {
    // The provider of development mode gives no new ID token for it.
    return new ProviderTokens(
        tokens.getIdToken(), config.rehearsal() ? null : tokens.getRefreshToken());
  }

  /** The framework sets a cookie of its own after this, which nobody needs. */
  private static void withoutTheFrameworksOwn(RoutingContext request, String name) {
    request.addHeadersEndHandler(_ -> request.response().removeCookie(name, false));
  }

  private static String device(RoutingContext request) {
    return Optional.ofNullable(request.request().getHeader(HttpHeaders.USER_AGENT)).orElse("");
  }

  @Override
  public Uni<AuthorizationCodeTokens> getTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String state,
      OidcRequestContext<AuthorizationCodeTokens> context) {
    return Uni.createFrom().failure(new AuthenticationFailedException("No tokens are handed out"));
  }

  @Override
  public Uni<Void> deleteTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String state,
      OidcRequestContext<Void> context) {
    return Uni.createFrom().voidItem();
  }
}
