package org.waymark.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.api.once.Once;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.Superseded;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;
import org.waymark.fixture.contract.ServedRoutes;
import org.waymark.fixture.contract.ServedRoutes.Served;

/** The committed contract is what the service says of itself, and what it does. */
@QuarkusTest
class ServedContractTest {

  /** Set to {@code renew} by whoever has changed the API and looked at what that changes. */
  private static final String WISH = System.getProperty("waymark.contract", "");

  private static final String RENEW =
      "./mvnw test -Dtest=ServedContractTest -Dwaymark.contract=renew";

  /**
   * The part that is done once is within: addresses are looked up before it begins, which may take
   * long, and a call that is carried out again is done once itself.
   */
  private static final Set<String> ONCE_WITHIN =
      Set.of(
          "POST /api/v1/webhooks",
          "POST /api/v1/webhooks/{webhook}/rotate",
          "POST /api/v1/requests/{request}/replay");

  /** Each of its lines is done once. */
  private static final Set<String> OF_MANY_PARTS = Set.of("POST /api/v1/assessments/import");

  private final Contract contract = Contract.committed();

  @Test
  void isCommittedByteForByte() throws IOException {
    var served = given().get("/q/openapi").asByteArray();
    if (WISH.equals("renew")) {
      Files.write(Contract.FILE, served);
    }

    assertThat(new String(Files.readAllBytes(Contract.FILE), StandardCharsets.UTF_8))
        .as(
            "%s is not what the service serves at /q/openapi. If the API is to change, renew it"
                + " with%n  %s%nand commit what it changes.",
            Contract.FILE, RENEW)
        .isEqualTo(new String(served, StandardCharsets.UTF_8));
  }

  @Test
  void describesEveryRouteAndNoOther() {
    assertThat(contract.operations().stream().map(Described::toString))
        .as("operations of %s against routes of the service", Contract.FILE)
        .containsExactlyInAnyOrderElementsOf(
            ServedRoutes.all().stream().map(Served::toString).toList());
  }

  @Test
  void saysOfEveryOperationWhichScopeItNeeds() {
    for (var route : described()) {
      var needed = route.annotation(Needs.class).map(needs -> needs.value().code());

      assertThat(described(route).scopes())
          .as(
              "scopes of %s: @Needs on %s and @SecurityRequirement(name = Needs.TOKEN, scopes ="
                  + " ...) say the same",
              route, route.java())
          .isEqualTo(needed.stream().toList());
    }
  }

  @Test
  void asksForAKeyWhereverSomethingIsMadeOnce() {
    for (var route : described()) {
      assertThat(
              described(route)
                  .parameters("header")
                  .anyMatch(each -> each.path("name").asText().equals("Idempotency-Key")))
          .as(
              "%s has @Once exactly if it has @Parameter(name = \"Idempotency-Key\", in ="
                  + " ParameterIn.HEADER, required = true)",
              route)
          .isEqualTo(
              route.annotation(Once.class).isPresent()
                  || ONCE_WITHIN.contains(route.toString())
                  || OF_MANY_PARTS.contains(route.toString()));
    }
  }

  @Test
  void marksExactlyThoseThatAreAboutToGo() {
    for (var route : described()) {
      assertThat(described(route).node().path("deprecated").asBoolean())
          .as("%s has @Superseded exactly if it has @Operation(deprecated = true)", route)
          .isEqualTo(route.annotation(Superseded.class).isPresent());
    }
  }

  /** As the description says of all operations. */
  @Test
  void takesNoAddressAndNoHeadersWithoutEnd() {
    given().get("/api/v1/programmes?q=" + "x".repeat(4_000)).then().statusCode(400);
    given().get("/api/v1/programmes?q=" + "x".repeat(4_100)).then().statusCode(414).body(is(""));
    given().header("X", "x".repeat(19_000)).get("/api/v1/scores").then().statusCode(405);
    given().header("X", "x".repeat(21_000)).get("/api/v1/scores").then().statusCode(431);
    assertThat(contract.document().at("/info/description").asText())
        .contains("4,096 bytes", "414", "20 kilobytes", "431");
  }

  /** Those that are missing are told of elsewhere. */
  private List<Served> described() {
    return ServedRoutes.all().stream()
        .filter(route -> contract.operation(route.method(), route.template()).isPresent())
        .toList();
  }

  private Described described(Served route) {
    return contract.operation(route.method(), route.template()).orElseThrow();
  }
}
