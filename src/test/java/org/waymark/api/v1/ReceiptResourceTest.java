package org.waymark.api.v1;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.questionnaire.Questionnaires;

@QuarkusTest
class ReceiptResourceTest {

  private static final String PROBLEM = "application/problem+json";
  private static final String RECEIPTS = "/api/v1/receipts";
  private static final String VERIFY = RECEIPTS + "/verify";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Questionnaires questionnaires;

  @Test
  void givesReceiptsThatItFindsValidForTheGoldenCasesOfEveryEdition() {
    for (var edition : questionnaires.current()) {
      for (var golden : edition.cases()) {
        var receipt = post(RECEIPTS, GoldenSheet.of(edition, golden));
        post(VERIFY, receipt.statusCode(200).extract().asString())
            .statusCode(200)
            .body("valid", equalTo(true))
            .body("$", not(hasKey("reasons")));
      }
    }
  }

  @Test
  void givesTheSameReceiptByteByByteForTheSameAnswers() {
    assertThat(receipt())
        .isEqualTo(receipt())
        .startsWith("{\"answers\":{\"firewall-on\":[\"everywhere\"]");
  }

  @Test
  void namesTheFileThatWasAnsweredByItsHash() throws Exception {
    var file = Files.readAllBytes(Path.of("questionnaires/cyber-security/2026-1.yaml"));
    var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

    post(RECEIPTS, ScoreRequest.EXAMPLE)
        .statusCode(200)
        .body("schema", equalTo("waymark-receipt/1"))
        .body("edition.contentHash", equalTo("sha256:" + hash));
  }

  @Test
  void saysTheSameAsTheScorecard() throws Exception {
    var receipt = JSON.readTree(receipt());
    var card = JSON.readTree(post("/api/v1/scores", ScoreRequest.EXAMPLE).extract().asString());

    assertThat(receipt.at("/result/score")).isEqualTo(card.path("score"));
    assertThat(receipt.at("/result/standing")).isEqualTo(card.path("standing"));
    assertThat(receipt.at("/working/gates")).isEqualTo(card.path("gates"));
    assertThat(receipt.at("/working/sections")).isEqualTo(card.path("sections"));
    assertThat(receipt.at("/working/contributions")).isEqualTo(card.path("contributions"));
  }

  @Test
  void saysWhyAReceiptIsNotValid() throws Exception {
    var forged = (ObjectNode) JSON.readTree(receipt());
    forged.withObject("/result/score").put("points", 99);

    post(VERIFY, forged.toString())
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("reasons.check", contains("digest", "recomputation"))
        .body("reasons.pointer", contains("/digest", "/result/score/points"))
        .body("reasons[1].detail", startsWith("is 99, but comes to "));
  }

  @Test
  void saysThatItDoesNotKnowAnEdition() throws Exception {
    var other = (ObjectNode) JSON.readTree(receipt());
    other.withObject("/edition").put("edition", "1999-1");

    post(VERIFY, other.toString())
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("reasons.check", contains("digest", "edition"));
  }

  @Test
  void pointsToEachMemberThatIsWrong() throws Exception {
    var other = (ObjectNode) JSON.readTree(receipt());
    other.put("extra", true).remove("digest");
    other.withObject("/working").put("notes", "none");
    other.withObject("/result/score").put("points", "many");

    post(VERIFY, other.toString())
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/invalid-receipt"))
        .body("detail", equalTo("4 values are wrong."))
        .body(
            "errors.pointer",
            hasItems("/extra", "/digest", "/working/notes", "/result/score/points"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "{\"a\": 1, \"a\": 2}", "\u0000", "nonsense"})
  void refusesWhatIsNotOneJsonDocument(String body) {
    for (var path : new String[] {RECEIPTS, VERIFY}) {
      post(path, body)
          .statusCode(400)
          .contentType(PROBLEM)
          .body("type", equalTo("/problems/malformed-json"))
          .body("detail", startsWith("line "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"text\"", "null", "true", "{}"})
  void refusesADocumentThatIsSomethingElse(String body) {
    post(RECEIPTS, body).statusCode(422).body("type", equalTo("/problems/invalid-answers"));
    post(VERIFY, body).statusCode(422).body("type", equalTo("/problems/invalid-receipt"));
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    var large = "{\"a\":\"" + "x".repeat(1_000_000) + "\"}";

    post(RECEIPTS, large).statusCode(413).body("type", equalTo("/problems/too-large"));
    post(VERIFY, large).statusCode(413).body("type", equalTo("/problems/too-large"));
  }

  @Test
  void repeatsNoMoreThanAGlanceOfWhatItWasSent() {
    var unknown = JSON.createObjectNode();
    for (var i = 0; i < 500; i++) {
      unknown.put(i + "z".repeat(400), i);
    }

    assertThat(post(VERIFY, unknown.toString()).statusCode(422).extract().asString())
        .hasSizeLessThan(10_000);
  }

  @Test
  void refusesAnswersAsTheScoresDo() {
    post(RECEIPTS, ScoreRequest.EXAMPLE.replace("everywhere", "somewhere"))
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/invalid-answers"))
        .body("errors.pointer", contains("/answers/firewall-on"));
    post(RECEIPTS, ScoreRequest.EXAMPLE.replace("2026-1", "1999-1"))
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-questionnaire"));
  }

  @Test
  void explainsItsProblem() {
    given().get("/problems/invalid-receipt").then().statusCode(200);
  }

  private static String receipt() {
    return post(RECEIPTS, ScoreRequest.EXAMPLE).statusCode(200).extract().asString();
  }

  private static ValidatableResponse post(String path, Map<String, ?> body) {
    return post(path, JSON.<JsonNode>valueToTree(body).toString());
  }

  private static ValidatableResponse post(String path, String body) {
    return given()
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path)
        .then();
  }
}
