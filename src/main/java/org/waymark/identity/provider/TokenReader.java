package org.waymark.identity.provider;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.Identification;
import org.waymark.identity.session.LogoutTokens;
import org.waymark.identity.session.SignInConfig;
import org.waymark.kernel.HubId;

/**
 * Believes a token only when the provider has signed it, for this service, for this purpose, and
 * not too long ago.
 */
@ApplicationScoped
class TokenReader {

  private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final int SECONDS_CLOCKS_DIFFER = 30;

  /** No token speaks of more than the next few minutes; a longer one was not meant for us. */
  private static final int LONGEST_LOGOUT_MINUTES = 10;

  private static final AlgorithmConstraints ALGORITHMS =
      new AlgorithmConstraints(
          ConstraintType.PERMIT,
          AlgorithmIdentifiers.RSA_USING_SHA256,
          AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
          AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

  /**
   * Three parts of base64url (RFC 7515, section 7.1): what has another shape is not worth a
   * question to the provider.
   */
  private static final Pattern SIGNED = Pattern.compile("([A-Za-z0-9_-]+\\.){2}[A-Za-z0-9_-]+");

  private static final Pattern SPACES = Pattern.compile(" +");

  private final SignInConfig config;
  private final Exchange exchange;
  private final Keys keys;
  private final Clock clock;

  TokenReader(SignInConfig config, Exchange exchange, Keys keys, Clock clock) {
    this.config = config;
    this.exchange = exchange;
    this.keys = keys;
    this.clock = clock;
  }

  /** What an ID token says of a person. */
  Identification identification(Entrance entrance, String token) {
    var audience = config.of(entrance).clientId();
    var claims = verified(token, rules().setExpectedAudience(audience).setRequireSubject());
    if (config.rehearsal()) {
      return said(claims, "rehearsal", "groups");
    }
    require("ID".equals(claims.getClaimValue("typ")), "is no ID token");
    require(audience.equals(claims.getClaimValue("azp")), "was issued to somebody else");
    require(
        entrance != Entrance.STAFF || config.staff().acr().equals(claims.getClaimValue("acr")),
        "was issued without the second factor");
    return said(claims, text(claims, "sid").orElse(""), "roles");
  }

  /** What an access token says of the program that got it for itself (RFC 6749, section 4.4). */
  Provider.Program program(String token) {
    require(SIGNED.matcher(token).matches(), "has not the form of a signed token");
    if (config.rehearsal()) {
      // It names no audience, and the program only as what it is about: an ID token names one.
      return program(verified(token, rules()), "sub");
    }
    var claims = verified(token, rules().setExpectedAudience(config.apiAudience()));
    require("Bearer".equals(claims.getClaimValue("typ")), "is no access token");
    return program(claims, "azp");
  }

  private static Provider.Program program(JwtClaims claims, String clientClaim) {
    var client = text(claims, clientClaim).filter(name -> !name.isBlank());
    require(client.isPresent(), "names no client");
    var scopes =
        SPACES
            .splitAsStream(text(claims, "scope").orElse(""))
            .filter(scope -> !scope.isEmpty())
            .collect(toSet());
    return new Provider.Program(client.orElse(""), scopes);
  }

  /** What a logout token asks for (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
  LogoutTokens.Verified logout(String token) {
    var audiences = Stream.of(Entrance.values()).map(each -> config.of(each).clientId());
    var claims =
        verified(
            token,
            rules()
                .setExpectedAudience(audiences.toArray(String[]::new))
                .setExpectedType(true, "logout+jwt")
                .setRequireJwtId()
                .setMaxFutureValidityInMinutes(LONGEST_LOGOUT_MINUTES));
    require(
        claims.getClaimValue("events") instanceof Map<?, ?> events
            && events.get(LOGOUT_EVENT) instanceof Map<?, ?>,
        "is about something else");
    require(!claims.hasClaim("nonce"), "holds a nonce, as ID tokens do");
    var session = text(claims, "sid").filter(sid -> !sid.isBlank());
    require(session.isPresent(), "names no session");
    return new LogoutTokens.Verified(
        text(claims, "iss").orElse(""),
        text(claims, "jti").orElse(""),
        session.orElse(""),
        moment(claims));
  }

  private JwtConsumerBuilder rules() {
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(keys)
        .setJwsAlgorithmConstraints(ALGORITHMS)
        .setExpectedIssuer(exchange.metadata().issuer())
        .setRequireExpirationTime()
        .setRequireIssuedAt()
        .setAllowedClockSkewInSeconds(SECONDS_CLOCKS_DIFFER)
        .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()));
  }

  /** The reason is told by number: jose4j's sentences quote the token. */
  private static JwtClaims verified(String token, JwtConsumerBuilder rules) {
    try {
      return rules.build().processToClaims(token);
    } catch (InvalidJwtException e) {
      if (e.getCause() instanceof ProviderAwayException away) {
        throw away;
      }
      var errors = e.getErrorDetails().stream().map(error -> error.getErrorCode()).toList();
      throw new RefusedTokenException("cannot be believed, jose4j error codes " + errors);
    }
  }

  private static Identification said(JwtClaims claims, String session, String rolesClaim) {
    try {
      return new Identification(
          claims.getIssuer(),
          claims.getSubject(),
          session,
          text(claims, "name").orElse(""),
          text(claims, "email").orElse(""),
          roles(claims, rolesClaim),
          hubs(claims));
    } catch (MalformedClaimException | IllegalArgumentException e) {
      throw new RefusedTokenException("does not say who it is about");
    }
  }

  private static Set<Role> roles(JwtClaims claims, String name) {
    return texts(claims, name).map(Role::ofCode).flatMap(Optional::stream).collect(toSet());
  }

  private static Set<HubId> hubs(JwtClaims claims) {
    return texts(claims, "hubs").map(UUID::fromString).map(HubId::new).collect(toSet());
  }

  private static Stream<String> texts(JwtClaims claims, String name) {
    return claims.getClaimValue(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast)
        : Stream.of();
  }

  private static Optional<String> text(JwtClaims claims, String name) {
    return claims.getClaimValue(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Instant moment(JwtClaims claims) {
    try {
      return Instant.ofEpochSecond(claims.getExpirationTime().getValue() + SECONDS_CLOCKS_DIFFER);
    } catch (MalformedClaimException e) {
      throw new RefusedTokenException("does not say how long it counts");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new RefusedTokenException(otherwise);
    }
  }
}
