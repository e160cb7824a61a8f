package org.waymark.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.HostileBodies;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Stored;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;
import org.waymark.fixture.contract.ExampleThings;
import org.waymark.identity.Actor;

/**
 * Whatever a partner's program sends where it may send something, each member of it in turn, the
 * answer is a problem of the catalogue, and nothing has come of it.
 */
@QuarkusTest
class HostileToPartnersTest {

  private static final Contract CONTRACT = Contract.committed();
  private static final String HERE = "here stands what is hostile";

  @Inject Partnership partnership;
  @Inject ExampleThings things;
  @Inject Stored stored;

  static Stream<String> operations() {
    return CONTRACT.operations().stream()
        .filter(each -> each.takesABody() && !each.scopes().isEmpty())
        .filter(each -> each.node().at("/requestBody/content").has("application/json"))
        .map(Described::toString);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isRefused(String named) {
    var operation =
        CONTRACT.operations().stream()
            .filter(each -> each.toString().equals(named))
            .findFirst()
            .orElseThrow();
    var partner = partnership.create();
    var path = new HashMap<String, String>();
    for (var variable : operation.variables()) {
      path.put(variable, things.named(variable, operation, partner).orElseThrow());
    }
    var before = stored.fingerprints();
    var began = System.nanoTime();
    var sent = 0;
    var example = CONTRACT.example(operation.node().path("requestBody"));

    for (var place : places(example)) {
      var bodies = HostileBodies.around(value -> with(example, place, value));
      bodies.forEach(
          (what, body) ->
              isRefused(new Sent(operation, partner, path), body, what + " at " + place));
      sent += bodies.size();
    }

    assertThat(stored.fingerprints()).isEqualTo(before);
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .as("a second for each")
        .isLessThan(Duration.ofSeconds(sent));
  }

  private record Sent(Described operation, Actor.Partner partner, Map<String, String> path) {}

  private static void isRefused(Sent sent, byte[] body, String what) {
    var answer =
        given()
            .header(ActingHeader.NAME, ActingHeader.naming(sent.partner()))
            .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
            .header("If-Match", "*")
            .contentType("application/json")
            .pathParams(sent.path())
            .body(body)
            .request(sent.operation().method(), sent.operation().path());

    assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isBetween(400, 422);
    assertThat(answer.jsonPath().getString("type")).as(what).startsWith("/problems/");
    assertThat(answer.asString()).as(what).hasSizeLessThan(20_000);
  }

  /** Every member that holds a plain value. */
  private static List<JsonPointer> places(JsonNode document) {
    var places = new ArrayList<JsonPointer>();
    collect(document, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(
                  member -> collect(member.getValue(), at.appendProperty(member.getKey()), places));
      case ArrayNode array -> {
        for (var i = 0; i < array.size(); i++) {
          collect(array.get(i), at.appendIndex(i), places);
        }
      }
      default -> places.add(at);
    }
  }

  private static String with(JsonNode document, JsonPointer place, String value) {
    var copy = document.deepCopy();
    switch (copy.at(place.head())) {
      case ObjectNode object -> object.set(place.last().getMatchingProperty(), new TextNode(HERE));
      case ArrayNode array -> array.set(place.last().getMatchingIndex(), new TextNode(HERE));
      default -> throw new AssertionError(place);
    }
    return copy.toString().replace("\"" + HERE + "\"", value);
  }
}
