package org.waymark.web.signin.session;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.session.OpenSession;
import org.waymark.identity.session.SignInConfig;

/**
 * Recognises people by the session their cookie names, and by nothing else. The framework's own
 * OpenID Connect runs on the few addresses where people go to the provider and come back: so a
 * session outlives the provider being away, and one that has ended in the database has ended.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

  private static final Logger LOG = Logger.getLogger(SessionMechanism.class);
  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;

  private final OidcAuthenticationMechanism oidc;
  private final SessionRecognition recognition;
  private final SignInConfig config;

  SessionMechanism(
      OidcAuthenticationMechanism oidc, SessionRecognition recognition, SignInConfig config) {
    this.oidc = oidc;
    this.recognition = recognition;
    this.config = config;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    var path = request.normalizedPath();
    if (config.url().isEmpty() || Area.isImpersonal(path)) {
      return Uni.createFrom().nullItem();
    }
    var step = Step.at(path);
    if (step.filter(Step::isBack).isPresent()) {
      return comeBack(request, identities);
    }
    return recognition
        .of(request)
        .onItem()
        .transformToUni(session -> admit(request, step, fitting(session, path)));
  }

  /** Somebody who came in for owners is a stranger where staff work, and can step up there. */
  private static Optional<OpenSession> fitting(Optional<OpenSession> session, String path) {
    return session.filter(open -> open.entrance().opens(Area.of(path)));
  }

  private Uni<SecurityIdentity> admit(
      RoutingContext request, Optional<Step> step, Optional<OpenSession> session) {
    if (session.isPresent()) {
      return Uni.createFrom().item(Identities.of(session.get()));
    }
    return step.isPresent() ? goThere(request) : Uni.createFrom().nullItem();
  }

  private Uni<SecurityIdentity> goThere(RoutingContext request) {
    return oidc.getChallenge(request)
        .onItem()
        .<SecurityIdentity>transformToUni(
            challenge ->
                Uni.createFrom()
                    .failure(
                        new AuthenticationRedirectException(
                            FOUND,
                            challenge.getHeaders().getOrDefault(HttpHeaders.LOCATION, Step.OFFER))))
        .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
        .recoverWithItem(failure -> noted(request, failure));
  }

  private Uni<SecurityIdentity> comeBack(
      RoutingContext request, IdentityProviderManager identities) {
    var error = request.queryParam("error");
    if (!error.isEmpty()) {
      (error.contains("access_denied") ? Trouble.CANCELLED : Trouble.LOST).noteIn(request);
      return Uni.createFrom().nullItem();
    }
    return oidc.authenticate(request, identities)
        .onItem()
        .invoke(() -> Trouble.LOST.noteIn(request))
        .onItem()
        .<SecurityIdentity>transform(_ -> null)
        .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
        .recoverWithItem(failure -> noted(request, failure));
  }

  /** The page at this address then says what to do. */
  private static @Nullable SecurityIdentity noted(RoutingContext request, Throwable failure) {
    var trouble = Trouble.behind(failure);
    // Of a failure beyond the provider being away the message may quote what somebody sent.
    LOG.infof(
        "Somebody could not sign in: %s (%s)",
        trouble,
        trouble == Trouble.AWAY ? failure.getMessage() : failure.getClass().getSimpleName());
    trouble.noteIn(request);
    return null;
  }

  /** Leads people who have to sign in to where they can. A form is not sent again afterwards. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (recognition.failedFor(request)) {
      return Uni.createFrom().item(SessionRecognition.TRY_AGAIN);
    }
    if (config.url().isEmpty() || !request.request().method().equals(HttpMethod.GET)) {
      return Uni.createFrom().item(new ChallengeData(SEE_OTHER, HttpHeaders.LOCATION, Step.OFFER));
    }
    var start = Step.start(Area.of(request.normalizedPath())).path();
    var here = URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8);
    return Uni.createFrom()
        .item(new ChallengeData(FOUND, HttpHeaders.LOCATION, start + "?to=" + here));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }
}
