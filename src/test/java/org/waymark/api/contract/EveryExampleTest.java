package org.waymark.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;
import org.waymark.fixture.contract.ExampleThings;
import org.waymark.fixture.contract.RecordedAnswers;
import org.waymark.identity.Actor;

/**
 * Every example of the contract works as it stands. That its answer is as the contract has it is
 * looked at with every answer in these tests.
 */
@QuarkusTest
class EveryExampleTest {

  /** What no other partner may do. */
  private static final Set<String> OF_SANDBOXES = Set.of("resetSandbox");

  private static final Contract CONTRACT = Contract.committed();

  private static final String JSON = "application/json";

  /** Names nothing that is there: an id is made when the thing is. */
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Inject Partnership partnership;
  @Inject ExampleThings things;

  static Stream<String> operations() {
    return CONTRACT.operations().stream().map(Described::toString);
  }

  /** Those that are answered with something else than one JSON document. */
  static Stream<String> operationsWithFiles() {
    return CONTRACT.operations().stream()
        .filter(each -> forms(each).findFirst().filter(type -> !type.equals(JSON)).isPresent())
        .map(Described::toString);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isAnswered(String named) {
    var answer = answer(operation(named), "*/*");

    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    if (RecordedAnswers.RENEWED) {
      RecordedAnswers.renew(operation(named), answer);
    }
  }

  /** As generated clients do that prefer JSON wherever some answer is described with it. */
  @ParameterizedTest
  @MethodSource("operationsWithFiles")
  void isAnsweredInItsOwnFormToWhoTakesOnlyProblems(String named) {
    var operation = operation(named);

    var answer = answer(operation, "application/problem+json");

    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    assertThat(forms(operation)).contains(answer.contentType().replaceFirst(";.*", ""));
  }

  private static Described operation(String named) {
    return CONTRACT.operations().stream()
        .filter(each -> each.toString().equals(named))
        .findFirst()
        .orElseThrow();
  }

  /** The media types of what it is answered with when all is well. */
  private static Stream<String> forms(Described operation) {
    return operation.node().at("/responses/200/content").properties().stream()
        .map(Map.Entry::getKey);
  }

  private Response answer(Described operation, String accepted) {
    var partner =
        OF_SANDBOXES.contains(operation.id())
            ? partnership.sandbox().partner()
            : partnership.create();
    var path = values(operation, partner);
    things.listed(operation, partner);
    return prepared(operation, partner, path)
        .accept(accepted)
        .pathParams(path)
        .request(operation.method(), operation.path());
  }

  /** Things that are there come first, then what the contract has as an example. */
  private Map<String, String> values(Described operation, Actor.Partner partner) {
    var values = new HashMap<String, String>();
    for (var variable : operation.variables()) {
      var example =
          operation
              .parameters("path")
              .filter(each -> each.path("name").asText().equals(variable))
              .map(EveryExampleTest::example)
              .findFirst()
              .orElse("");
      values.put(variable, things.named(variable, operation, partner).orElse(example));
      assertThat(values.get(variable))
          .as(
              "{%s} of %s: say in ExampleThings how to make one, or give the parameter an example",
              variable, operation)
          .isNotEmpty();
    }
    return values;
  }

  private RequestSpecification prepared(
      Described operation, Actor.Partner partner, Map<String, String> path) {
    var call = given();
    if (!operation.scopes().isEmpty()) {
      call.header(ActingHeader.NAME, ActingHeader.naming(partner));
    }
    operation
        .parameters("query")
        .filter(each -> !example(each).isEmpty())
        .forEach(each -> call.queryParam(each.path("name").asText(), example(each)));
    operation
        .parameters("header")
        .map(each -> each.path("name").asText())
        .forEach(name -> call.header(name, header(name, operation, partner, path)));
    if (!operation.method().equals("GET")) {
      call.contentType(operation.takesABody() ? operation.form() : JSON);
    }
    if (operation.takesABody()) {
      call.body(body(operation, partner).getBytes(StandardCharsets.UTF_8));
    }
    return call;
  }

  private static String header(
      String name, Described operation, Actor.Partner partner, Map<String, String> path) {
    return switch (name) {
      case "Idempotency-Key" -> "\"" + UUID.randomUUID() + "\"";
      case "If-Match" ->
          given()
              .header(ActingHeader.NAME, ActingHeader.naming(partner))
              .pathParams(path)
              .get(operation.path().replaceFirst("}/[a-z]+$", "}"))
              .header("ETag");
      case "Accept-Language" -> "cy";
      default -> throw new AssertionError("Say here what the header " + name + " is to be");
    };
  }

  private String body(Described operation, Actor.Partner partner) {
    // A receipt can be verified only as the service gave it.
    if (operation.id().equals("verifyReceipt")) {
      return given()
          .contentType(JSON)
          .body(body(CONTRACT.operation("POST", "/api/v1/receipts").orElseThrow(), partner))
          .post("/api/v1/receipts")
          .asString();
    }
    var example = CONTRACT.example(operation.node().path("requestBody")).deepCopy();
    if (example instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                if (member.getValue().asText().matches(ID)) {
                  things
                      .named(member.getKey(), operation, partner)
                      .map(TextNode::new)
                      .ifPresent(member::setValue);
                }
              });
    }
    return example.toString();
  }

  private static String example(JsonNode parameter) {
    return parameter.path("example").asText();
  }
}
