package org.waymark.api.v1;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuestionnaireResourceTest {

  @Test
  void listsTheEditions() {
    given()
        .get("/api/v1/questionnaires")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body(
            "questionnaires.questionnaire",
            hasItems("cyber-security", "skills", "procurement-readiness"))
        .body("questionnaires.href", everyItem(startsWith("/api/v1/questionnaires/")));
  }

  @Test
  void givesEverythingNeededToAskAndToScore() {
    given()
        .get("/api/v1/questionnaires/cyber-security/2026-1")
        .then()
        .statusCode(200)
        .body("about.title.en", equalTo("Cyber security"))
        .body("sections.parts.flatten().find { it.id == 'firewall-on' }.kind", equalTo("single"))
        .body(
            "sections.parts.flatten().find { it.id == 'router-settings' }.asking.visibleWhen",
            equalTo("q.own_network.applicable && q.own_network.choice == \"own-router\""))
        .body(
            "sections.parts.flatten().find { it.id == 'firewall-on' }.options.id",
            hasItems("everywhere", "nowhere", "dont-know"))
        .body("levels", hasItem(org.hamcrest.Matchers.hasEntry("number", 5)))
        .body("scoring.dontKnow", equalTo("zero"));
  }

  @Test
  void mapsAnEditionToAnotherFramework() {
    given()
        .get("/api/v1/questionnaires/cyber-security/2026-1/mappings/{scheme}", "IASME Danzell")
        .then()
        .statusCode(200)
        .body("questionnaire", equalTo("cyber-security"))
        .body("edition", equalTo("2026-1"))
        .body("scheme.relation", equalTo("intersects"))
        .body("scheme.href", endsWith("/mappings/IASME%20Danzell"))
        .body("items.'A4.1'", hasItem("firewall-on"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO 27001", "iasme danzell", "a/b", "..%2Fx"})
  void saysThatAnEditionIsNotMappedToAFramework(String scheme) {
    given()
        .get("/api/v1/questionnaires/cyber-security/2026-1/mappings/{scheme}", scheme)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-scheme"));
  }

  @Test
  void mapsNoEditionThatThereIsNot() {
    given()
        .get("/api/v1/questionnaires/cyber-security/1999-1/mappings/x")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-questionnaire"));
  }

  @Test
  void listsWhatAFirmChoosesBeforeItAnswers() {
    given()
        .get("/api/v1/questionnaires")
        .then()
        .body(
            "questionnaires.find { it.questionnaire == 'skills' }.choices.depths.id",
            contains("core", "full"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/questionnaires/skills/1999-1",
        "/api/v1/questionnaires/no-such/2026-1",
        "/api/v1/questionnaires/..%2F..%2Fetc/passwd"
      })
  void saysThatThereIsNoSuchEdition(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void describesItselfWithoutItsPages() {
    given()
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body(
            "paths.keySet()",
            hasItems(
                "/api/v1/scores",
                "/api/v1/questionnaires",
                "/api/v1/questionnaires/{id}/{edition}/mappings/{scheme}"))
        .body("paths.keySet()", not(hasItem("/resume")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"invalid-answers", "malformed-json", "not-found", "too-large", "unknown-scheme"})
  void explainsItsProblemsWhereTheirTypeLeads(String slug) {
    given().get("/problems/" + slug).then().statusCode(200).contentType("text/plain");
  }

  @Test
  void describesTheAnswersOfAnEditionAsAJsonSchema() {
    var address = "/api/v1/questionnaires/cyber-security/2026-1/answers-schema";

    given()
        .get(address)
        .then()
        .statusCode(200)
        .contentType("application/schema+json")
        .body("$id", equalTo(address))
        .body("properties.firewall-on.title", notNullValue())
        .body("additionalProperties", equalTo(false));
    given().accept("application/json").get(address).then().statusCode(200);
    given()
        .get("/api/v1/questionnaires/cyber-security/1999-1/answers-schema")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-questionnaire"));
  }
}
