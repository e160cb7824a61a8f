package org.waymark.api.v1.conformance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Questionnaires;

@QuarkusTest
class ConformanceResourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Questionnaires questionnaires;

  /** Whoever sends an example as it stands gets what it says. */
  @Test
  void everyExampleScoresAsItSays() {
    for (var edition : questionnaires.all()) {
      var vectors = read("/api/v1/questionnaires/" + edition.id() + "/conformance").path("vectors");

      assertThat(vectors).hasSameSizeAs(edition.cases()).isNotEmpty();
      for (var vector : vectors) {
        holds(vector.path("expected"), score(vector.path("request")), vector.path("name").asText());
      }
    }
  }

  private static void holds(JsonNode expected, JsonNode card, String name) {
    if (expected.has("exact")) {
      assertThat(card.at("/score/exact")).as(name).isEqualTo(expected.path("exact"));
    }
    if (expected.has("confidence")) {
      assertThat(card.at("/standing/confidence/exact"))
          .as(name)
          .isEqualTo(expected.path("confidence"));
    }
    if (expected.has("level")) {
      assertThat(card.at("/standing/level/number")).as(name).isEqualTo(expected.path("level"));
    }
    if (expected.has("levelBeyond")) {
      assertThat(card.at("/standing/levelBeyond/number"))
          .as(name)
          .isEqualTo(expected.path("levelBeyond"));
    }
    if (expected.has("gates")) {
      assertThat(binding(card)).as(name).isEqualTo(texts(expected.path("gates")));
    }
    for (var section : expected.path("sections").properties()) {
      assertThat(section(card, section.getKey()).at("/score/exact"))
          .as(name)
          .isEqualTo(section.getValue());
    }
    for (var section : expected.path("sectionLevels").properties()) {
      assertThat(section(card, section.getKey()).at("/level/number"))
          .as(name)
          .isEqualTo(section.getValue());
    }
  }

  private static JsonNode section(JsonNode card, String id) {
    return StreamSupport.stream(card.path("sections").spliterator(), false)
        .filter(section -> section.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> binding(JsonNode card) {
    var binding = new TreeSet<String>();
    for (var gate : card.path("gates")) {
      // What is absent while a gate is open.
      if (gate.has("because")) {
        binding.add(gate.path("id").asText());
      }
    }
    return binding;
  }

  private static Set<String> texts(JsonNode array) {
    var texts = new TreeSet<String>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  @Test
  void statesFractionsAsScorecardsDo() {
    var example =
        StreamSupport.stream(
                read("/api/v1/questionnaires/cyber-security/2026-1/conformance")
                    .path("vectors")
                    .spliterator(),
                false)
            .filter(vector -> vector.at("/expected/exact").asText().equals("20/21"))
            .findFirst();

    assertThat(example).isPresent();
  }

  @Test
  void saysWhichEditionItDoesNotKnow() {
    given()
        .get("/api/v1/questionnaires/cyber-security/1999-1/conformance")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-questionnaire"));
  }

  private static JsonNode read(String address) {
    return json(given().get(address).then().statusCode(200).extract().asString());
  }

  private static JsonNode score(JsonNode request) {
    return json(
        given()
            .contentType("application/json")
            .body(request.toString())
            .post("/api/v1/scores")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
