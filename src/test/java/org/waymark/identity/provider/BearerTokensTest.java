package org.waymark.identity.provider;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.identity.session.LogoutTokens;
import org.waymark.identity.session.Sessions;
import org.waymark.kernel.PartnerId;

/** Programs call the API with tokens that a provider has signed. */
@QuarkusTest
class BearerTokensTest {

  private static final String CLOSED = "/api/v1/organisations";
  private static final String PUBLIC = "/api/v1/questionnaires";
  private static final String ALL = "assessments:read assessments:write";

  @Inject Partnership partnership;
  @Inject Exchange exchange;
  @Inject Sessions sessions;
  @Inject LogoutTokens logouts;

  private PretendProvider pretended = PretendProvider.start();
  private Partnership.Registered bank =
      new Partnership.Registered(new Actor.Partner(new PartnerId(new UUID(0, 0))), "");

  @BeforeEach
  void believeOneProvider() {
    pretended = PretendProvider.start();
    believe(pretended.issuer());
    bank = partnership.registered();
  }

  private void believe(String issuer) {
    var reader = Readers.of(issuer, Clock.systemUTC());
    QuarkusMock.installMockForType(
        new Provider(exchange, reader, sessions, logouts), Provider.class);
  }

  @AfterEach
  void stop() {
    pretended.close();
  }

  @Test
  void bringsAFirmAndReadsItAgain() {
    var href =
        with(token(ALL, _ -> {}))
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
            .body(
                """
                {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"}}
                """)
            .post(CLOSED)
            .then()
            .statusCode(201)
            .extract()
            .<String>path("href");

    with(token("assessments:read", _ -> {}))
        .get(CLOSED)
        .then()
        .statusCode(200)
        .body("organisations.href", hasItem(href));
    var guild = pretended.accessToken(partnership.registered().client(), ALL);
    with(pretended.signed(guild, "JWT")).get(href).then().statusCode(404);
  }

  @Test
  void namesTheScopeThatIsMissing() {
    var asked = with(token("assessments:read reports:read", _ -> {}));

    asked
        .contentType(ContentType.JSON)
        .body("{}")
        .post(CLOSED)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .header(
            "WWW-Authenticate",
            containsString("error=\"insufficient_scope\", scope=\"assessments:write\""))
        .body("type", equalTo("/problems/scope-missing"))
        .body("detail", containsString("assessments:write"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "profile email", "assessments", "assessments:READ", "assessments:*"})
  void grantsNothingForWordsThatAreNoScopeOfOurs(String scope) {
    with(token(scope, _ -> {})).get(CLOSED).then().statusCode(403);
  }

  @Test
  void refusesAPartnerWhoseAccessHasEndedAtItsNextRequest() {
    var token = token(ALL, _ -> {});
    with(token).get(CLOSED).then().statusCode(200);

    partnership.end(bank.partner());

    isRefused(with(token).get(CLOSED).then());
    isRefused(with(token).get(PUBLIC).then());
  }

  @Test
  void refusesAClientThatIsNoPartners() {
    var stranger = pretended.accessToken("waymark-admin", ALL);

    isRefused(with(pretended.signed(stranger, "JWT")).get(CLOSED).then());
  }

  @Test
  void refusesATokenThatHasExpiredAndOneThatIsAnIdToken() {
    var past = NumericDate.now();
    past.addSeconds(-60);

    isRefused(with(token(ALL, claims -> claims.setExpirationTime(past))).get(CLOSED).then());
    isRefused(with(token(ALL, claims -> claims.setClaim("typ", "ID"))).get(CLOSED).then());
  }

  @Test
  void leavesWhatIsPublicPublicAndRefusesABadTokenEvenThere() {
    given().get(PUBLIC).then().statusCode(200);
    with(token("", _ -> {})).get(PUBLIC).then().statusCode(200);
    isRefused(with("rubbish").get(PUBLIC).then());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Bearer ",
        "bearer x",
        "BEARER a.b.c",
        "Bearer a b",
        "Bearer e30.e30.e30",
        "Bearer eyJhbGciOiJub25lIn0.e30.",
        "Bearer null",
        "Bearer \u00e9",
      })
  void refusesRubbish(String header) {
    isRefused(given().header("Authorization", header).get(CLOSED).then());
    isRefused(given().header("Authorization", header).get(PUBLIC).then());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic YTpi", "Digest x", "Bearers x", "Negotiate"})
  void takesSomethingElseForNoToken(String header) {
    given()
        .header("Authorization", header)
        .get(CLOSED)
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/token-needed"));
    given().header("Authorization", header).get(PUBLIC).then().statusCode(200);
  }

  @Test
  void refusesTwoTokensAtOnce() {
    var token = token(ALL, _ -> {});

    isRefused(
        given().header("Authorization", "Bearer " + token, "Bearer " + token).get(CLOSED).then());
  }

  @Test
  void asksToComeAgainWhileTheProviderIsAway() {
    believe("http://127.0.0.1:1");

    var answer = with(token(ALL, _ -> {})).get(CLOSED);

    answer.then().statusCode(503).body("type", equalTo("/problems/unavailable"));
    assertThat(answer.header("Retry-After")).isEqualTo("10");
    given().get(PUBLIC).then().statusCode(200);
  }

  private static void isRefused(ValidatableResponse answer) {
    answer
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
        .body("type", equalTo("/problems/token-refused"));
  }

  private static RequestSpecification with(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  private String token(String scope, Consumer<JwtClaims> change) {
    var claims = pretended.accessToken(bank.client(), scope);
    change.accept(claims);
    return pretended.signed(claims, "JWT");
  }
}
