package org.waymark.web.signin.session;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.builders.AuthenticationConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.SealedState;
import org.waymark.identity.session.SignInConfig;

/**
 * How this service asks the identity provider to sign people in: two tenants, one for each
 * entrance. They connect when the first person signs in, so that the service starts, and starts
 * again, without its provider.
 */
@ApplicationScoped
class ProviderTenants implements TenantConfigResolver {

  /** As long as the provider lets somebody take for it, confirming an e-mail address included. */
  private static final Duration LONGEST_SIGN_IN = Duration.ofMinutes(30);

  private final SignInConfig config;
  private final SessionCookie.Settings cookie;
  private final Optional<Tenants> tenants;

  private record Tenants(OidcTenantConfig owners, OidcTenantConfig staff) {}

  ProviderTenants(SignInConfig config, SessionCookie.Settings cookie, SealedState state) {
    this.config = config;
    this.cookie = cookie;
    // Each is made once: a new object would make the framework connect anew.
    tenants =
        config
            .url()
            .map(
                url ->
                    new Tenants(
                        tenant(Entrance.OWNERS, url, state), tenant(Entrance.STAFF, url, state)));
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
    var tenant =
        Step.at(request.normalizedPath())
            .flatMap(
                step ->
                    tenants.map(
                        each ->
                            switch (step.entrance()) {
                              case OWNERS -> each.owners();
                              case STAFF -> each.staff();
                            }));
    return Uni.createFrom().item(tenant.orElse(null));
  }

  static Entrance entranceOf(OidcTenantConfig tenant) {
    return tenant.tenantId().flatMap(Entrance::ofCode).orElseThrow();
  }

  private OidcTenantConfig tenant(Entrance entrance, String url, SealedState state) {
    var client = config.of(entrance);
    var tenant =
        OidcTenantConfig.authServerUrl(url)
            .tenantId(entrance.code())
            .applicationType(ApplicationType.WEB_APP)
            .clientId(client.clientId())
            .credentials(client.clientSecret().orElse(""))
            .connectionTimeout(config.timeout())
            .connectionRetryCount(1);
    tenant
        .token()
        .issuer(url)
        .audience(client.clientId())
        .subjectRequired()
        .issuedAtRequired()
        .refreshExpired(false)
        .end();
    // The store of sessions encrypts what it keeps, under a key that is the same on every node.
    tenant.tokenStateManager().encryptionRequired(false).end();
    return authentication(tenant, entrance, state).end().build();
  }

  private AuthenticationConfigBuilder authentication(
      OidcTenantConfigBuilder tenant, Entrance entrance, SealedState state) {
    var authentication =
        tenant
            .authentication()
            .redirectPath(Step.back(entrance).path())
            .restorePathAfterRedirect()
            .removeRedirectParameters()
            .nonceRequired(!config.rehearsal())
            .pkceRequired()
            .stateSecret(state.secret())
            .stateCookieAge(LONGEST_SIGN_IN)
            .stateCookieSameSite(CookieSameSite.LAX)
            .failOnMissingStateParam()
            .allowMultipleCodeFlows()
            .cookiePath("/sign-in")
            .cookieForceSecure(cookie.secure())
            .scopes("profile", "email");
    if (!config.rehearsal()) {
      authentication.par();
      if (entrance == Entrance.STAFF) {
        authentication.extraParam("acr_values", config.staff().acr());
      }
    }
    return authentication;
  }
}
