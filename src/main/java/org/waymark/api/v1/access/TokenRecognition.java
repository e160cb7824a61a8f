package org.waymark.api.v1.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.waymark.hub.partner.ApiScope;
import org.waymark.hub.partner.Partners;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.provider.Provider.Program;
import org.waymark.identity.provider.ProviderAwayException;
import org.waymark.identity.provider.RefusedTokenException;

/**
 * Recognises the partner whose program shows an access token (RFC 6750, section 2.1). Where nothing
 * is asked of a token a bad one is refused all the same: whoever shows one means to be known.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class TokenRecognition implements ContainerRequestFilter {

  private static final Logger LOG = Logger.getLogger(TokenRecognition.class);

  private static final Pattern API = Pattern.compile("/?api/v1(/.*)?");
  private static final Pattern BEARER =
      Pattern.compile("bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE);

  private final org.waymark.identity.provider.Provider provider;
  private final Partners partners;
  private final CurrentActor actor;
  private final GrantedScopes scopes;

  TokenRecognition(
      org.waymark.identity.provider.Provider provider,
      Partners partners,
      CurrentActor actor,
      GrantedScopes scopes) {
    this.provider = provider;
    this.partners = partners;
    this.actor = actor;
    this.scopes = scopes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (API.matcher(request.getUriInfo().getPath()).matches()) {
      try {
        token(request.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of()))
            .ifPresent(this::recognise);
      } catch (HttpProblem refusal) {
        scopes.refuse(refusal);
      }
    }
  }

  /** What is shown; empty when nothing is, or something that is none of our tokens. */
  private static Optional<String> token(List<String> headers) {
    var shown =
        headers.stream().map(String::strip).map(BEARER::matcher).filter(m -> m.matches()).toList();
    if (shown.size() > 1) {
      throw Refusals.badToken();
    }
    return shown.stream()
        .findFirst()
        .map(matcher -> Optional.ofNullable(matcher.group(1)).orElse("").strip());
  }

  private void recognise(String token) {
    var program = verified(token);
    var partner = partners.actingWith(program.client());
    if (partner.isEmpty()) {
      LOG.info("A token was refused: it belongs to no partner that may still come");
      throw Refusals.badToken();
    }
    actor.recognise(partner.get());
    scopes.grant(known(program));
  }

  /** The provider has scopes of its own, which mean nothing here. */
  private static Set<ApiScope> known(Program program) {
    return program.scopes().stream()
        .map(ApiScope::ofCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Program verified(String token) {
    try {
      return provider.program(token);
    } catch (RefusedTokenException e) {
      LOG.infof("A token was refused: it %s", e.getMessage());
      throw Refusals.badToken();
    } catch (ProviderAwayException e) {
      LOG.warnf("A token could not be verified: %s", e.getMessage());
      throw Refusals.providerAway();
    }
  }
}
