package org.waymark.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program gets in with an access token that the provider has signed, for this service. */
class ProgramTokensTest {

  private PretendProvider provider = PretendProvider.start();
  private TokenReader reader = Readers.of(provider.issuer(), Clock.systemUTC());

  @BeforeEach
  void start() {
    provider = PretendProvider.start();
    reader = Readers.of(provider.issuer(), Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void believesAnAccessTokenAsItShouldBe() {
    var program = reader.program(access(_ -> {}));

    assertThat(program.client()).isEqualTo("partner-bank");
    assertThat(program.scopes())
        .containsExactlyInAnyOrder("profile", "assessments:read", "webhooks:manage");
  }

  @Test
  void believesATokenForSeveralServices() {
    var token = access(claims -> claims.setAudience("account", "waymark-api"));

    assertThat(reader.program(token).client()).isEqualTo("partner-bank");
  }

  @Test
  void grantsNothingThatTheTokenDoesNotSay() {
    assertThat(reader.program(access(claims -> claims.unsetClaim("scope"))).scopes()).isEmpty();
    assertThat(reader.program(access(claims -> claims.setClaim("scope", 7))).scopes()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongTokens")
  void refusesAToken(String what, Consumer<JwtClaims> change) {
    var token = access(change);

    assertThatThrownBy(() -> reader.program(token))
        .as(what)
        .isInstanceOf(RefusedTokenException.class)
        .message()
        .doesNotContain("partner-bank", "eyJ");
  }

  static List<Arguments> wrongTokens() {
    return List.of(
        wrong("that has expired", claims -> claims.setExpirationTime(minutesFromNow(-2))),
        wrong("that does not expire", claims -> claims.unsetClaim("exp")),
        wrong("that does not count yet", claims -> claims.setNotBefore(minutesFromNow(5))),
        wrong("for a person of this service", claims -> claims.setAudience("waymark")),
        wrong("for another service", claims -> claims.setAudience("account")),
        wrong("for nobody", claims -> claims.unsetClaim("aud")),
        wrong("of another issuer", claims -> claims.setIssuer("https://elsewhere.example")),
        wrong("of no issuer", claims -> claims.unsetClaim("iss")),
        wrong("that is an ID token", claims -> claims.setClaim("typ", "ID")),
        wrong("that is a refresh token", claims -> claims.setClaim("typ", "Refresh")),
        wrong("without a type", claims -> claims.unsetClaim("typ")),
        wrong("without a client", claims -> claims.unsetClaim("azp")),
        wrong("of a client without a name", claims -> claims.setClaim("azp", " ")),
        wrong("of a client that is a number", claims -> claims.setClaim("azp", 7)));
  }

  @Test
  void refusesForgedTokens() throws JoseException {
    var claims = provider.accessToken("partner-bank", "assessments:read");
    var encoder = Base64.getUrlEncoder().withoutPadding();
    var body = encoder.encodeToString(claims.toJson().getBytes(StandardCharsets.UTF_8));
    var none = encoder.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    var signed = provider.signed(claims, "JWT").split("\\.");
    var symmetric = new JsonWebSignature();
    symmetric.setPayload(claims.toJson());
    symmetric.setKeyIdHeaderValue(provider.key().getKeyId());
    symmetric.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    symmetric.setKey(new HmacKey(provider.key().getPublicKey().getEncoded()));
    claims.setClaim("scope", "webhooks:manage");
    var more = encoder.encodeToString(claims.toJson().getBytes(StandardCharsets.UTF_8));

    assertThat(
            List.of(
                PretendProvider.signed(
                    claims, "JWT", PretendProvider.key(provider.key().getKeyId())),
                PretendProvider.signed(claims, "JWT", PretendProvider.key("another-key")),
                none + "." + body + ".",
                none + "." + body + "." + signed[2],
                signed[0] + "." + more + "." + signed[2],
                symmetric.getCompactSerialization()))
        .allSatisfy(
            token ->
                assertThatThrownBy(() -> reader.program(token))
                    .isInstanceOf(RefusedTokenException.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "..", "a.b", "a.b.c", "a.b.c.d.e", "ü.ü.ü", "null", "e30.e30.e30"})
  void refusesRubbish(String rubbish) {
    assertThatThrownBy(() -> reader.program(rubbish)).isInstanceOf(RefusedTokenException.class);
  }

  @Test
  void goesOnWithTheKeysItKnowsWhileTheProviderIsAway() {
    var token = access(_ -> {});
    assertThat(reader.program(token).client()).isEqualTo("partner-bank");
    provider.loseKeys(true);

    assertThat(reader.program(token).client()).isEqualTo("partner-bank");
  }

  @Test
  void saysThatTheProviderIsAwayWhereItsKeysCannotBeHad() {
    var token = access(_ -> {});
    provider.loseKeys(true);

    assertThatThrownBy(() -> reader.program(token)).isInstanceOf(ProviderAwayException.class);
  }

  @Test
  void asksForKeysOnceWhileTheProviderIsAwayHoweverManyTokensCome() {
    var token = access(_ -> {});
    provider.loseKeys(true);

    for (var times = 0; times < 20; times++) {
      assertThatThrownBy(() -> reader.program(token)).isInstanceOf(ProviderAwayException.class);
    }

    assertThat(provider.fetchesOfKeys()).isEqualTo(1);
  }

  /** Anybody can send a token that names an unknown key: those who wait must be few. */
  @Test
  void waitsNotForLongWhileAnotherCallAsksForKeys() throws Exception {
    var token = access(_ -> {});
    var first = new FutureTask<>(() -> reader.program(token).client());
    var keys = provider.holdKeysBack();
    Thread.ofVirtual().start(first);
    while (provider.fetchesOfKeys() == 0) {
      Thread.onSpinWait();
    }

    assertThatThrownBy(() -> reader.program(token)).isInstanceOf(ProviderAwayException.class);
    assertThat(first.isDone()).isFalse();

    keys.countDown();
    assertThat(first.get()).isEqualTo("partner-bank");
    assertThat(reader.program(token).client()).isEqualTo("partner-bank");
  }

  /** As the sign-in of development mode gives them out, which packaged services refuse to use. */
  @Test
  void believesInDevelopmentATokenThatNamesTheProgramAlone() {
    var rehearsing = Readers.rehearsing(provider.issuer(), Clock.systemUTC());
    var token = access(ProgramTokensTest::asInDevelopment);

    assertThat(rehearsing.program(token).client()).isEqualTo("partner-bank");
    assertThat(rehearsing.program(token).scopes()).contains("assessments:read");
    assertThatThrownBy(() -> reader.program(token)).isInstanceOf(RefusedTokenException.class);
  }

  @Test
  void refusesInDevelopmentTokensOfPeopleAndOfNobody() {
    var rehearsing = Readers.rehearsing(provider.issuer(), Clock.systemUTC());

    assertThat(
            List.<Consumer<JwtClaims>>of(
                claims -> claims.setAudience("partner-bank"),
                claims -> claims.unsetClaim("sub"),
                claims -> claims.setIssuer("https://elsewhere.example"),
                claims -> claims.setExpirationTime(minutesFromNow(-2))))
        .allSatisfy(
            change -> {
              var token = access(claims -> changed(claims, change));
              assertThatThrownBy(() -> rehearsing.program(token))
                  .isInstanceOf(RefusedTokenException.class);
            });
  }

  private static void changed(JwtClaims claims, Consumer<JwtClaims> change) {
    asInDevelopment(claims);
    change.accept(claims);
  }

  private static void asInDevelopment(JwtClaims claims) {
    claims.setSubject("partner-bank");
    claims.unsetClaim("aud");
    claims.unsetClaim("azp");
    claims.unsetClaim("typ");
  }

  private String access(Consumer<JwtClaims> change) {
    var claims = provider.accessToken("partner-bank", "profile assessments:read webhooks:manage");
    change.accept(claims);
    return provider.signed(claims, "JWT");
  }

  private static Arguments wrong(String what, Consumer<JwtClaims> change) {
    return Arguments.of(what, change);
  }

  private static NumericDate minutesFromNow(int minutes) {
    var moment = NumericDate.now();
    moment.addSeconds(60L * minutes);
    return moment;
  }
}
