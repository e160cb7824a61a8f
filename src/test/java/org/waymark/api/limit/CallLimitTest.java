package org.waymark.api.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingHeader;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** A service that allows very few calls. */
@QuarkusTest
@TestProfile(CallLimitTest.VeryFew.class)
class CallLimitTest {

  private static final String ADDRESS = "/api/v1/questionnaires";

  /** An hour, so that none comes back while a test runs. */
  public static final class VeryFew implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "waymark.quota.partner.calls", "5",
          "waymark.quota.partner.window", "1H",
          "waymark.quota.sender.calls", "3",
          "waymark.quota.sender.window", "1H");
    }
  }

  @Test
  void tellsEverybodyHowManyCallsAreLeft() {
    var partner = partner();
    call(partner)
        .statusCode(200)
        .header("RateLimit-Policy", "\"partner\";q=5;w=3600")
        .header("RateLimit", "\"partner\";r=4;t=720");
    call(partner).header("RateLimit", matchesPattern("\"partner\";r=3;t=14(40|39|38)"));
  }

  @Test
  void tellsSoWithAProblemToo() {
    partner()
        .get("/api/v1/questionnaires/no-such/2026-1")
        .then()
        .statusCode(404)
        .header("RateLimit", containsString("r=4"));
  }

  @Test
  void turnsAwayWhoeverHasUsedAllOfThem() {
    useUp(3, given());

    var refused = call(given());

    refused
        .statusCode(429)
        .contentType("application/problem+json")
        .header("RateLimit", matchesPattern("\"sender\";r=0;t=3[56].."))
        .body("type", equalTo("/problems/too-many-calls"))
        .body("detail", containsString("3 calls in 3600 seconds"));
    assertThat(Integer.parseInt(refused.extract().header("Retry-After"))).isBetween(1000, 1200);
    given().get("/problems/too-many-calls").then().statusCode(200);
  }

  @Test
  void believesNoAddressThatASenderInvents() {
    useUp(3, given());

    for (var header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Client-IP"}) {
      call(given().header(header, "203.0.113.7")).statusCode(429);
    }
  }

  /** Or else tokens could be guessed at leisure. */
  @Test
  void countsCallsWhoseTokenIsNotBelieved() {
    useUp(3, given().auth().oauth2("not.a.token"));

    call(given().auth().oauth2("not.a.token"))
        .statusCode(429)
        .header("RateLimit-Policy", "\"sender\";q=3;w=3600");
  }

  @Test
  void countsEachPartnerByItself() {
    var one = partner();
    useUp(5, one);

    call(one).statusCode(429).header("RateLimit-Policy", "\"partner\";q=5;w=3600");
    call(partner()).statusCode(200).header("RateLimit", containsString("r=4"));
  }

  @Test
  void leavesPagesAndProblemsAlone() {
    useUp(4, given());

    for (var page : new String[] {"/", "/problems", "/q/health/live"}) {
      given().get(page).then().statusCode(200).header("RateLimit", nullValue());
    }
  }

  private static void useUp(int calls, RequestSpecification by) {
    for (var i = 0; i < calls; i++) {
      by.get(ADDRESS);
    }
  }

  /** One that has not called yet. */
  private static RequestSpecification partner() {
    var partner = new Actor.Partner(new PartnerId(UUID.randomUUID()));
    return given().header(ActingHeader.NAME, ActingHeader.naming(partner));
  }

  private static ValidatableResponse call(RequestSpecification by) {
    return by.get(ADDRESS).then();
  }
}
