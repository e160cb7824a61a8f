package org.waymark.api.v1.benchmark;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.api.v1.benchmark.ComparedSheet.compare;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be compared is refused with a reason. */
@QuarkusTest
class RefusedComparisonTest {

  private static final String PROBLEM = "application/problem+json";

  @ParameterizedTest
  @ValueSource(strings = {"", "TLZ", "tlc", "E12000001", "North East"})
  void refusesARegionThatIsNotOnTheLadder(String region) {
    compare(sheet(Map.of("region", region, "size", "1-4", "sector", "construction")))
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/invalid-answers"))
        .body("errors.pointer", contains("/firm/region"))
        .body("errors[0].detail", startsWith("must be one of TLC, TLD,"));
  }

  @Test
  void refusesARegionThatIsNoText() {
    compare(sheet(Map.of("region", 1, "size", "1-4", "sector", "construction")))
        .statusCode(422)
        .body("errors.pointer", contains("/firm/region"));
  }

  /** The nation alone would do for a score. */
  @Test
  void wantsTheRegionToBeSaid() {
    compare(sheet(Map.of("nation", "ENG", "size", "1-4", "sector", "construction")))
        .statusCode(422)
        .body("errors.pointer", contains("/firm/region"));
  }

  @Test
  void wantsANationThatIsSaidToBeTheOneOfTheRegion() {
    var firm = Map.<String, Object>of("region", "TLL", "size", "1-4", "sector", "construction");

    compare(sheet(with(firm, "nation", "WLS"))).statusCode(200);
    compare(sheet(with(firm, "nation", "ENG")))
        .statusCode(422)
        .body("errors.pointer", contains("/firm/region"))
        .body("errors[0].detail", containsString("is in WLS"));
    compare(sheet(with(firm, "nation", "FRA")))
        .statusCode(422)
        .body("errors.pointer", contains("/firm/nation"));
  }

  @Test
  void pointsToEachValueThatIsWrong() {
    compare(
            Map.of(
                "questionnaire",
                "skills",
                "edition",
                "2026-1",
                "firm",
                Map.of("region", "TLZ", "size", "3", "sector", "mining", "town", "Hexham"),
                "answers",
                Map.of("no-such-question", "x"),
                "extra",
                true))
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/extra",
                "/firm/region",
                "/firm/size",
                "/firm/sector",
                "/firm/town",
                "/answers/no-such-question"));
  }

  @Test
  void wantsAFirm() {
    compare(Map.of("questionnaire", "skills", "edition", "2026-1", "answers", Map.of()))
        .statusCode(422)
        .body("errors.pointer", contains("/firm"))
        .body("errors[0].detail", containsString("region, size and sector"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-1", "2999-1"})
  void doesNotKnowOtherEditions(String edition) {
    compare(Map.of("questionnaire", "skills", "edition", edition))
        .statusCode(404)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/unknown-questionnaire"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "{\"firm\": {}, \"firm\": {}}"})
  void refusesWhatIsNotOneJsonDocument(String body) {
    post("/api/v1/comparisons", body)
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/malformed-json"));
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    post("/api/v1/comparisons", "{\"a\":\"" + "x".repeat(1_000_000) + "\"}")
        .statusCode(413)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/too-large"));
  }

  /** No score and no receipt says where in its nation a firm is. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/scores", "/api/v1/receipts"})
  void isAloneInTakingARegion(String address) {
    var firm = Map.of("nation", "ENG", "region", "TLC", "size", "1-4", "sector", "construction");

    given()
        .contentType("application/json")
        .body(sheet(firm))
        .post(address)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/firm/region"))
        .body("errors[0].detail", containsString("not known here"));
  }

  private static Map<String, Object> sheet(Map<String, ?> firm) {
    return Map.of(
        "questionnaire", "skills", "edition", "2026-1", "firm", firm, "answers", Map.of());
  }

  private static Map<String, Object> with(Map<String, Object> firm, String member, String value) {
    var more = new HashMap<>(firm);
    more.put(member, value);
    return more;
  }

  private static ValidatableResponse post(String address, String body) {
    return given().contentType("application/json").body(body).post(address).then();
  }
}
