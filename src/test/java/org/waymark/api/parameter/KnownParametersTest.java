package org.waymark.api.parameter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;

/** No operation takes what it does not know, or takes one of two for what was meant. */
@QuarkusTest
class KnownParametersTest {

  @Inject Partnership partnership;

  static Stream<Described> operations() {
    return Contract.committed().operations().stream();
  }

  static Stream<Described> operationsWithParameters() {
    return operations().filter(each -> each.parameters("query").findAny().isPresent());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refuseWhatTheyDoNotKnow(Described operation) {
    var answer = call(operation, "organization=1");

    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/bad-request"))
        .body("detail", startsWith("The parameter organization is not known here: "));
    operation
        .parameters("query")
        .forEach(
            each -> assertThat(answer.<String>path("detail")).contains(each.path("name").asText()));
  }

  @ParameterizedTest
  @MethodSource("operationsWithParameters")
  void refuseWhatIsGivenTwice(Described operation) {
    var name = operation.parameters("query").findFirst().orElseThrow().path("name").asText();

    call(operation, name + "=1&" + name + "=2")
        .then()
        .statusCode(400)
        .body("detail", equalTo("The parameter " + name + " must be given once."));
  }

  @ParameterizedTest
  @MethodSource("operationsWithParameters")
  void refuseWhatIsGivenNoValue(Described operation) {
    var name = operation.parameters("query").findFirst().orElseThrow().path("name").asText();

    call(operation, name + "=")
        .then()
        .statusCode(400)
        .body("detail", startsWith("The parameter " + name + " has no value: "));
  }

  private Response call(Described operation, String query) {
    var call =
        given()
            .urlEncodingEnabled(false)
            .header(ActingHeader.NAME, ActingHeader.naming(partnership.create()))
            .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
            .header("If-Match", "*");
    if (!operation.method().equals("GET")) {
      call.contentType(operation.takesABody() ? operation.form() : "application/json");
    }
    if (operation.takesABody()) {
      call.body("{}".getBytes(StandardCharsets.UTF_8));
    }
    operation.variables().forEach(variable -> call.pathParam(variable, "1"));
    return call.request(operation.method(), operation.path() + "?" + query);
  }
}
