package org.waymark.api.v1;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.questionnaire.Questionnaires;

@QuarkusTest
class ScoreResourceTest {

  private static final String PROBLEM = "application/problem+json";

  private static final Map<String, String> BUILDER =
      Map.of("nation", "ENG", "size", "5-9", "sector", "construction");

  @Inject Questionnaires questionnaires;

  /** The conformance promise in small: the API scores every golden case as its file does. */
  @Test
  void scoresTheGoldenCasesOfEveryEdition() {
    for (var edition : questionnaires.current()) {
      for (var golden : edition.cases()) {
        var level = golden.expectation().level();
        if (level != null) {
          post(GoldenSheet.of(edition, golden))
              .statusCode(200)
              .body("form.depth", equalTo(golden.form().depth().code()))
              .body("standing.level.number", equalTo(level));
        }
      }
    }
  }

  @Test
  void explainsTheScore() {
    post(sheet(Map.of("firewall-on", "nowhere")))
        .statusCode(200)
        .body("questionnaire", equalTo("cyber-security"))
        .body("scorerVersion", equalTo("3"))
        .body("score.exact", equalTo("0"))
        .body("score.highestPoints", equalTo(97))
        .body("standing.rated", equalTo(true))
        .body("standing.level.number", equalTo(1))
        .body("gates.find { it.id == 'no-firewall' }.effect", equalTo("binds"))
        .body("contributions.find { it.question == 'firewall-on' }.state", equalTo("answered"));
  }

  @Test
  void pointsToEachValueThatIsWrong() {
    var body =
        Map.of(
            "questionnaire",
            "cyber-security",
            "edition",
            "2026-1",
            "firm",
            Map.of("nation", "FRA", "size", "5-9", "sector", "construction"),
            "answers",
            Map.of(
                "firewall-on", new String[] {"everywhere", "nowhere"},
                "backups", new String[] {"none", "cloud"},
                "no-such-question", "x",
                "safe-set-up", new int[] {1}),
            "extra",
            true);

    post(body)
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/invalid-answers"))
        .body(
            "errors.pointer",
            hasItems(
                "/extra",
                "/firm/nation",
                "/answers/firewall-on",
                "/answers/no-such-question",
                "/answers/safe-set-up/0"));
  }

  @Test
  void refusesAnAnswerToAQuestionThatIsHidden() {
    post(sheet(Map.of("own-network", "no-router", "router-settings", "incoming-blocked")))
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors.pointer", contains("/answers/router-settings"))
        .body("errors[0].detail", containsString("not asked"));
  }

  @Test
  void scoresTheCoreWhenTheSheetSaysSo() {
    var core = new HashMap<>(sheet(Map.of("firewall-on", "everywhere")));
    core.put("depth", "core");
    var full = sheet(Map.of("firewall-on", "everywhere"));

    post(core).statusCode(200).body("form", equalTo(Map.of("depth", "core")));
    post(full).statusCode(200).body("form", equalTo(Map.of("depth", "full")));
    assertThat(questions(core))
        .doesNotContain("lost-devices")
        .hasSizeLessThan(questions(full).size());
  }

  private static List<String> questions(Map<String, Object> sheet) {
    return post(sheet).extract().path("contributions.question");
  }

  @Test
  void refusesAnAnswerThatOnlyTheFullDepthAsksFor() {
    var core = new HashMap<>(sheet(Map.of("lost-devices", List.of("wiped"))));
    core.put("depth", "core");

    post(core)
        .statusCode(422)
        .contentType(PROBLEM)
        .body("errors.pointer", contains("/answers/lost-devices"))
        .body("errors[0].detail", containsString("full depth only"));
  }

  @Test
  void asksBackAboutAnswersThatDoNotGoTogether() {
    post(sheet(Map.of("backups", "no-backup", "restore-test", "last-12-months")))
        .statusCode(200)
        .body("contradictions.id", contains("restored-without-backup"))
        .body("contradictions[0].questions", hasItems("backups", "restore-test"))
        .body("contradictions[0].ask", hasKey("cy"));
  }

  @Test
  void raisesConfidenceAndNothingElseWithEvidence() {
    var claimed = sheet(Map.of("firewall-on", "everywhere"));
    var shown = new HashMap<>(claimed);
    shown.put("evidence", Map.of("firewall-on", "verified"));

    assertThat(post(shown).extract().<String>path("standing.confidence.exact"))
        .isNotEqualTo(post(claimed).extract().path("standing.confidence.exact"));
    assertThat(post(shown).extract().<Map<String, Object>>path("score"))
        .isEqualTo(post(claimed).extract().path("score"));
  }

  @Test
  void asksForTheEditionWhenItIsMissing() {
    post(Map.of("firm", BUILDER, "answers", Map.of()))
        .statusCode(422)
        .body("errors.pointer", hasItems("/questionnaire", "/edition"));
  }

  @Test
  void doesNotKnowOtherEditions() {
    post(Map.of("questionnaire", "cyber-security", "edition", "1999-1"))
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-questionnaire"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"questionnaire\": \"a\", \"questionnaire\": \"b\"}",
        "{} {}",
        "{\"a\": NaN}",
        "{\"a\": 1e999, }",
        "\u0000",
        "nonsense"
      })
  void refusesWhatIsNotOneJsonDocument(String body) {
    postText(body.getBytes(StandardCharsets.UTF_8))
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/malformed-json"))
        .body("detail", startsWith("line "));
  }

  @Test
  void refusesBytesThatAreNotUtf8AndNestingWithoutEnd() {
    postText(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}).statusCode(400);
    postText("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII))
        .statusCode(400)
        .body("detail", containsString("depth"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"text\"", "null", "true"})
  void refusesADocumentThatIsNoObject(String body) {
    postText(body.getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-answers"));
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    postText(("{\"a\":\"" + "x".repeat(1_000_000) + "\"}").getBytes(StandardCharsets.UTF_8))
        .statusCode(413)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/too-large"));
  }

  @Test
  void repeatsNoMoreThanAGlanceOfWhatItWasSent() {
    var answer = post(sheet(Map.of("firewall-on", "y".repeat(50_000)))).statusCode(422).extract();

    assertThat(answer.asString()).hasSizeLessThan(2_000);
  }

  @Test
  void takesJsonOnly() {
    given()
        .contentType("application/x-www-form-urlencoded")
        .body("a=b")
        .post("/api/v1/scores")
        .then()
        .statusCode(415)
        .contentType(PROBLEM);
    given().put("/api/v1/scores").then().statusCode(405).contentType(PROBLEM);
  }

  private static Map<String, Object> sheet(Map<String, Object> answers) {
    return Map.of(
        "questionnaire",
        "cyber-security",
        "edition",
        "2026-1",
        "firm",
        BUILDER,
        "answers",
        answers);
  }

  private static ValidatableResponse post(Map<String, ?> body) {
    return given().contentType("application/json").body(body).post("/api/v1/scores").then();
  }

  private static ValidatableResponse postText(byte[] body) {
    return given().contentType("application/json").body(body).post("/api/v1/scores").then();
  }
}
