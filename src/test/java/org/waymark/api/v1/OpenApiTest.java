package org.waymark.api.v1;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.api.v1.ApiDescription.description;
import static org.waymark.api.v1.ApiDescription.errors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;

/** The description of the API says what the API does. */
@QuarkusTest
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Partnership partnership;

  @Test
  void showsAnExampleThatCanBeSentAsItStands() throws Exception {
    var example = JSON.readTree(example());

    assertThat(errors("ScoreRequest", example)).isEmpty();
    given()
        .contentType("application/json")
        .body(example.toString())
        .post("/api/v1/scores")
        .then()
        .statusCode(200);
  }

  @Test
  void describesTheScorecard() throws Exception {
    var scorecard =
        given().contentType("application/json").body(example()).post("/api/v1/scores").asString();

    assertThat(errors("ScorecardDocument", JSON.readTree(scorecard))).isEmpty();
    assertThat(description().at("/components/schemas/ScorecardDocument/properties/standing"))
        .isNotEmpty();
  }

  @Test
  void describesTheComparison() throws Exception {
    var example = JSON.readTree(example("ComparisonRequest"));
    assertThat(errors("ComparisonRequest", example)).isEmpty();
    var comparison = given().contentType("application/json").body(example.toString());
    var answer = comparison.post("/api/v1/comparisons").then().statusCode(200).extract();

    assertThat(errors("ComparisonResponse", answer.as(JsonNode.class))).isEmpty();
    assertThat(answer.as(JsonNode.class).path("outcome").asText()).isNotEqualTo("not-rated");
    assertThat(errors("ComparisonResponse", JSON.readTree("{\"outcome\": \"other\"}")))
        .isNotEmpty();
    assertThat(description().at("/components/schemas/PlacementResponse/properties/low").toString())
        .contains("90%");
  }

  @Test
  void describesTheFirmsOfPartnersAndWhatTheyNeed() throws Exception {
    var example = JSON.readTree(example("OrganisationRequest"));
    var acting = ActingHeader.naming(partnership.registered().partner());
    var program = given().header(ActingHeader.NAME, acting).contentType("application/json");
    var firm =
        program
            .header("Idempotency-Key", "\"one\"")
            .body(example.toString())
            .post("/api/v1/organisations");
    var list = given().header(ActingHeader.NAME, acting).get("/api/v1/organisations");

    assertThat(errors("OrganisationRequest", example)).isEmpty();
    assertThat(firm.statusCode()).isEqualTo(201);
    assertThat(errors("OrganisationResponse", firm.as(JsonNode.class))).isEmpty();
    assertThat(errors("OrganisationListResponse", list.as(JsonNode.class))).isEmpty();
    assertThat(errors("OrganisationRequest", JSON.readTree("{\"firm\": {}, \"name\": \"x\"}")))
        .isNotEmpty();
    var scheme = description().at("/components/securitySchemes/access-token");
    assertThat(scheme.path("scheme").asText()).isEqualTo("bearer");
    for (var path : List.of("/api/v1/organisations", "/api/v1/organisations/{organisation}")) {
      var operations = description().path("paths").path(path);
      for (var operation : operations.properties()) {
        assertThat(operation.getValue().at("/security/0/access-token/0").asText())
            .as(operation.getKey() + " " + path)
            .isEqualTo(operation.getKey().equals("get") ? "assessments:read" : "assessments:write");
      }
    }
    var ofAll = description().at("/paths/~1api~1v1~1questionnaires/get/security");
    assertThat(ofAll.get(0)).as("no token is needed").isEmpty();
  }

  @Test
  void describesTheReceiptAndItsVerification() throws Exception {
    var receipt =
        given().contentType("application/json").body(example()).post("/api/v1/receipts").asString();
    var verification =
        given()
            .contentType("application/json")
            .body(receipt.replace("\"decimal\":\"0.", "\"decimal\":\"1."))
            .post("/api/v1/receipts/verify")
            .asString();

    assertThat(errors("ReceiptDocument", JSON.readTree(receipt))).isEmpty();
    assertThat(errors("VerificationDocument", JSON.readTree(verification))).isEmpty();
    var members = new ArrayList<String>();
    JSON.readTree(receipt).fieldNames().forEachRemaining(members::add);
    members.add("variant");
    assertThat(description().at("/components/schemas/ReceiptDocument/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(members);
    assertThat(description().at("/components/schemas/VerificationDocument/properties"))
        .hasSameSizeAs(JSON.readTree(verification));
  }

  @ParameterizedTest
  @CsvSource({"answers", "firm", "questionnaire", "edition"})
  void demandsWhatTheApiDemands(String member) throws Exception {
    var example = (ObjectNode) JSON.readTree(example());
    example.remove(member);

    assertThat(errors("ScoreRequest", example)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "{}", "[1]"})
  void allowsNoAnswerThatIsNeitherAnIdNorANumberNorAList(String answer) throws Exception {
    var example = (ObjectNode) JSON.readTree(example());
    example.withObject("/answers").set("firewall-on", JSON.readTree(answer));

    assertThat(errors("ScoreRequest", example)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "0.5", "\"12\"", "\"2026-11-23\"", "[\"long\"]"})
  void allowsNumbersAndDaysForAnswers(String answer) throws Exception {
    var example = (ObjectNode) JSON.readTree(example());
    example.withObject("/answers").set("firewall-on", JSON.readTree(answer));

    assertThat(errors("ScoreRequest", example)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"depth, deep", "evidence, shown"})
  void allowsNoWordThatTheApiRefuses(String member, String word) throws Exception {
    var example = (ObjectNode) JSON.readTree(example());
    example.put(member, word);

    assertThat(errors("ScoreRequest", example)).isNotEmpty();
  }

  @Test
  void allowsNoEvidenceThatTheApiRefuses() throws Exception {
    var example = (ObjectNode) JSON.readTree(example());
    example.withObject("/evidence").put("firewall-on", "sworn");

    assertThat(errors("ScoreRequest", example)).isNotEmpty();
  }

  /** What a partner's generated client reads: every bundled edition, whole. */
  @Test
  void describesEveryEditionAndItsMappings() throws Exception {
    var list = read("/api/v1/questionnaires");
    assertThat(errors("QuestionnaireListResponse", list)).isEmpty();
    for (var entry : list.path("questionnaires")) {
      var edition = read(entry.path("href").textValue());
      assertThat(errors("QuestionnaireResponse", edition)).isEmpty();
      for (var scheme : edition.path("schemes")) {
        assertThat(errors("MappingResponse", read(scheme.path("href").textValue()))).isEmpty();
      }
    }
  }

  /** A schema that allows everything would describe anything. */
  @Test
  void describesPartsSoThatSomethingElseIsRefused() throws Exception {
    var part = read("/api/v1/questionnaires/cyber-security/2026-1").at("/sections/0/parts/0");
    assertThat(errors("PartResponse", part)).isEmpty();
    assertThat(errors("PartResponse", ((ObjectNode) part.deepCopy()).put("kind", "other")))
        .isNotEmpty();
    assertThat(errors("PartResponse", JSON.readTree("{}"))).isNotEmpty();
    assertThat(description().at("/components/schemas/QuestionResponse/properties"))
        .hasSize(QuestionResponse.class.getRecordComponents().length);
    assertThat(description().at("/components/schemas/ScorecardDocument/properties").has("form"))
        .isTrue();
  }

  private static JsonNode read(String path) {
    return given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .as(JsonNode.class);
  }

  private static String example() {
    return example("ScoreRequest");
  }

  private static String example(String schema) {
    var example = description().at("/components/schemas/" + schema + "/examples/0");
    return example.isTextual() ? example.textValue() : example.toString();
  }
}
