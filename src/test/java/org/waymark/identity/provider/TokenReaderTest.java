package org.waymark.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.kernel.HubId;

/** A token counts only when the provider has signed it, for this service and for this purpose. */
class TokenReaderTest {

  private static PretendProvider provider;
  private static TokenReader reader;

  @BeforeAll
  static void start() {
    provider = PretendProvider.start();
    reader = readerOf(provider.issuer());
  }

  private static TokenReader readerOf(String issuer) {
    return Readers.of(issuer, Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @Test
  void believesAnIdTokenAsItShouldBe() {
    var who = reader.identification(Entrance.OWNERS, id(_ -> {}));

    assertThat(who.issuer()).isEqualTo(provider.issuer());
    assertThat(who.subject()).isEqualTo("5a1c");
    assertThat(who.session()).isEqualTo("session-1");
    assertThat(who.name()).isEqualTo("Olive Example");
    assertThat(who.roles()).isEmpty();
  }

  @Test
  void readsTheRolesAndHubOfStaff() {
    var hub = new HubId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    var token =
        id(
            claims -> {
              asStaff(claims);
              claims.setClaim("roles", List.of("adviser", "offline_access"));
              claims.setClaim("hubs", List.of(hub.toString()));
            });

    var who = reader.identification(Entrance.STAFF, token);

    assertThat(who.roles()).containsExactly(Role.ADVISER);
    assertThat(who.hubs()).containsExactly(hub);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongIdTokens")
  void refusesAnIdToken(String what, Consumer<JwtClaims> change) {
    var token = id(change);

    assertThatThrownBy(() -> reader.identification(Entrance.OWNERS, token))
        .as(what)
        .isInstanceOf(RefusedTokenException.class)
        .message()
        .doesNotContain("5a1c", "eyJ");
  }

  static List<Arguments> wrongIdTokens() {
    return List.of(
        wrong("that has expired", claims -> claims.setExpirationTime(minutesAgo(2))),
        wrong("that does not expire", claims -> claims.unsetClaim("exp")),
        wrong("for another client", claims -> claims.setAudience("waymark-staff")),
        wrong("asked for by another client", claims -> claims.setClaim("azp", "waymark-staff")),
        wrong("of another issuer", claims -> claims.setIssuer("https://elsewhere.example")),
        wrong("that is an access token", claims -> claims.setClaim("typ", "Bearer")),
        wrong("that is a refresh token", claims -> claims.setClaim("typ", "Refresh")),
        wrong("without a type", claims -> claims.unsetClaim("typ")),
        wrong("without a subject", claims -> claims.unsetClaim("sub")),
        wrong("without a session", claims -> claims.unsetClaim("sid")));
  }

  @Test
  void refusesStaffWithoutTheSecondFactor() {
    var token =
        id(
            claims -> {
              asStaff(claims);
              claims.setClaim("acr", "1");
            });

    assertThatThrownBy(() -> reader.identification(Entrance.STAFF, token))
        .isInstanceOf(RefusedTokenException.class)
        .hasMessageContaining("second factor");
  }

  @Test
  void refusesForgedTokens() throws JoseException {
    var claims = provider.idToken();
    var sameName = PretendProvider.key(provider.key().getKeyId());
    var unheardOf = PretendProvider.key("another-key");
    var header = "{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8);
    var body = claims.toJson().getBytes(StandardCharsets.UTF_8);
    var encoder = Base64.getUrlEncoder().withoutPadding();
    var symmetric = new JsonWebSignature();
    symmetric.setPayload(claims.toJson());
    symmetric.setKeyIdHeaderValue(provider.key().getKeyId());
    symmetric.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    symmetric.setKey(new HmacKey(provider.key().getPublicKey().getEncoded()));

    assertThat(
            List.of(
                PretendProvider.signed(claims, "JWT", sameName),
                PretendProvider.signed(claims, "JWT", unheardOf),
                encoder.encodeToString(header) + "." + encoder.encodeToString(body) + ".",
                symmetric.getCompactSerialization(),
                "not a token"))
        .allSatisfy(
            token ->
                assertThatThrownBy(() -> reader.identification(Entrance.OWNERS, token))
                    .isInstanceOf(RefusedTokenException.class));
  }

  @Test
  void asksForKeysOnceHoweverManyTokensNameUnheardOfOnes() {
    var fresh = readerOf(provider.issuer());
    var before = provider.fetchesOfKeys();
    var token = PretendProvider.signed(provider.idToken(), "JWT", PretendProvider.key("other"));

    for (var times = 0; times < 20; times++) {
      assertThatThrownBy(() -> fresh.identification(Entrance.OWNERS, token))
          .isInstanceOf(RefusedTokenException.class);
    }

    assertThat(provider.fetchesOfKeys() - before).isEqualTo(1);
  }

  @Test
  void saysThatTheProviderIsAway() {
    var token = id(_ -> {});

    assertThatThrownBy(() -> readerOf("http://127.0.0.1:1").identification(Entrance.OWNERS, token))
        .isInstanceOf(ProviderAwayException.class);
  }

  @Test
  void believesALogoutTokenAsItShouldBe() {
    var verified = reader.logout(provider.signed(provider.logoutToken(), "logout+jwt"));

    assertThat(verified.session()).isEqualTo("session-1");
    assertThat(verified.id()).isEqualTo("logout-1");
    assertThat(verified.issuer()).isEqualTo(provider.issuer());
  }

  @Test
  void refusesAnIdTokenThatIsSentAsALogoutToken() {
    assertThatThrownBy(() -> reader.logout(id(_ -> {}))).isInstanceOf(RefusedTokenException.class);
  }

  @Test
  void refusesALogoutTokenOfTheWrongType() {
    assertThat(List.of("JWT", "logout", "at+jwt", "secevent+jwt"))
        .allSatisfy(
            type -> {
              var token = provider.signed(provider.logoutToken(), type);
              assertThatThrownBy(() -> reader.logout(token))
                  .isInstanceOf(RefusedTokenException.class);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongLogoutTokens")
  void refusesALogoutToken(String what, Consumer<JwtClaims> change) {
    var claims = provider.logoutToken();
    change.accept(claims);
    var token = provider.signed(claims, "logout+jwt");

    assertThatThrownBy(() -> reader.logout(token))
        .as(what)
        .isInstanceOf(RefusedTokenException.class);
  }

  static List<Arguments> wrongLogoutTokens() {
    return List.of(
        wrong("that has expired", claims -> claims.setExpirationTime(minutesAgo(2))),
        wrong(
            "that counts for a year",
            claims -> claims.setExpirationTimeMinutesInTheFuture(525_600)),
        wrong("for another service", claims -> claims.setAudience("elsewhere")),
        wrong("of another issuer", claims -> claims.setIssuer("https://elsewhere.example")),
        wrong("without an id", claims -> claims.unsetClaim("jti")),
        wrong("without a session", claims -> claims.unsetClaim("sid")),
        wrong("with a nonce", claims -> claims.setClaim("nonce", "n")),
        wrong("about nothing", claims -> claims.unsetClaim("events")),
        wrong("about another event", claims -> claims.setClaim("events", Map.of("x", Map.of()))));
  }

  private static Arguments wrong(String what, Consumer<JwtClaims> change) {
    return Arguments.of(what, change);
  }

  private static void asStaff(JwtClaims claims) {
    claims.setAudience("waymark-staff");
    claims.setClaim("azp", "waymark-staff");
    claims.setClaim("acr", "2");
  }

  private static NumericDate minutesAgo(int minutes) {
    var moment = NumericDate.now();
    moment.addSeconds(-60L * minutes);
    return moment;
  }

  private static String id(Consumer<JwtClaims> change) {
    var claims = provider.idToken();
    change.accept(claims);
    return provider.signed(claims, "JWT");
  }
}
