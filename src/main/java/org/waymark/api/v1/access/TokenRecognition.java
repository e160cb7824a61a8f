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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.waymark.call.Passes;
import org.waymark.call.Passes.Pass;
import org.waymark.hub.partner.RecogniseProgram;
import org.waymark.hub.partner.RecogniseProgram.Recognised;
import org.waymark.identity.CurrentActor;
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

  private static final Pattern PASS =
      Pattern.compile(Passes.SCHEME + " (.*)", Pattern.CASE_INSENSITIVE);

  private final RecogniseProgram recogniseProgram;
  private final Passes passes;
  private final CurrentActor actor;
  private final GrantedScopes scopes;

  TokenRecognition(
      RecogniseProgram recogniseProgram, Passes passes, CurrentActor actor, GrantedScopes scopes) {
    this.recogniseProgram = recogniseProgram;
    this.passes = passes;
    this.actor = actor;
    this.scopes = scopes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (API.matcher(request.getUriInfo().getPath()).matches()) {
      var shown = request.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of());
      try {
        pass(shown).ifPresent(this::recognise);
        token(shown).ifPresent(this::recognise);
      } catch (HttpProblem refusal) {
        scopes.refuse(refusal);
      }
    }
  }

  /** What a call brings that is carried out again: it was verified when that was asked for. */
  private Optional<Pass> pass(List<String> headers) {
    return headers.stream()
        .map(PASS::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(matcher -> passes.redeem(matcher.group(1)));
  }

  private void recognise(Pass pass) {
    actor.recognise(pass.partner());
    scopes.grant(pass.scopes());
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
    var found = verified(token);
    if (found.isEmpty()) {
      LOG.info("A token was refused: it belongs to no partner that may still come");
      throw Refusals.badToken();
    }
    actor.recognise(found.get().partner());
    scopes.grant(found.get().scopes());
  }

  private Optional<Recognised> verified(String token) {
    try {
      return recogniseProgram.recognise(token);
    } catch (RefusedTokenException e) {
      LOG.infof("A token was refused: it %s", e.getMessage());
      throw Refusals.badToken();
    } catch (ProviderAwayException e) {
      LOG.warnf("A token could not be verified: %s", e.getMessage());
      throw Refusals.providerAway();
    }
  }
}
