package org.waymark.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A partner from the day it is registered to the day it is shut out: the packaged service, a real
 * Keycloak, and the tokens it hands out.
 */
class PartnerIT {

  private static final String ORGANISATIONS = "/api/v1/organisations";
  private static final String READ = "assessments:read";
  private static final String WRITE = "assessments:write";

  private static Path directory;
  private static SigningIn world;
  private static Somebody alma;
  private static PartnerDesk desk;

  @BeforeAll
  static void start(@TempDir Path shared) {
    directory = shared;
    world = SigningIn.start(directory, "5m");
    alma = new HubWork(world).administrator("alma@partners.example", "Alma");
    desk = new PartnerDesk(world, alma);
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void aProgramGetsInWithItsSecretUntilItIsRenewed() {
    var first = desk.register("North Bank", "partner-north-bank");
    assertThat(first.letIn()).isTrue();

    var renewed = desk.renew("North Bank");

    assertThat(first.letIn()).isFalse();
    assertThat(list(renewed.token(READ)).statusCode()).isEqualTo(200);
  }

  /** What the administrator hands over is what the partner's developers read. */
  @Test
  void theQuickStartNamesTheAddressThatGivesTokens() {
    var address = desk.register("Start Bank", "partner-start-bank").address();

    assertThat(given().get(world.service().address() + "/developers").asString())
        .contains("export TOKEN_URL=" + address);
  }

  @Test
  void aProgramBringsFirmsAndSeesNoOthers() {
    var south = desk.register("South Bank", "partner-south-bank").token(READ, WRITE);
    var west = desk.register("West Bank", "partner-west-bank").token(READ);

    var brought = bring(south);

    assertThat(brought.statusCode()).as(brought.asString()).isEqualTo(201);
    var again = bring(south);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(list(south).jsonPath().getList("organisations.id"))
        .containsExactly(brought.jsonPath().getString("id"));
    assertThat(list(west).jsonPath().getList("organisations")).isEmpty();
    var address = ORGANISATIONS + "/" + brought.jsonPath().getString("id");
    assertThat(called(south).get(address).statusCode()).isEqualTo(200);
    assertThat(called(west).get(address).statusCode()).isEqualTo(404);
  }

  /** A program that gets no answer asks again, and a balancer sends it elsewhere. */
  @Test
  void aHundredCallsAtOnceWithOneKeyBringOneFirmOverTwoNodes() {
    var token = desk.register("Twin Bank", "partner-twin-bank").token(READ, WRITE);
    var environment = new HashMap<>(world.keycloak().serviceEnvironment());
    environment.putAll(world.databaseEnvironment());
    try (var other = RunningService.start(directory, environment);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var nodes = List.of(world.service().address(), other.address());
      var answers =
          IntStream.range(0, 100)
              .mapToObj(call -> threads.submit(() -> bring(nodes.get(call % 2), token)))
              .toList();

      var statuses = answers.stream().map(PartnerIT::status).toList();
      assertThat(statuses).hasSize(100).containsOnly(201, 409).contains(201);
      assertThat(list(token).jsonPath().getList("organisations")).hasSize(1);
    }
  }

  /** Its token would be good for some minutes more. */
  @Test
  void aProgramThatIsShutOutIsSoOnTheNextCall() {
    var east = desk.register("East Bank", "partner-east-bank");
    var token = east.token(READ);
    assertThat(list(token).statusCode()).isEqualTo(200);

    alma.open("/admin/partners");
    alma.page().locator(".card:has-text('East Bank') button").click();

    assertThat(list(token).statusCode()).isEqualTo(401);
    assertThat(list(token).jsonPath().getString("type")).isEqualTo("/problems/token-refused");
    assertThat(east.letIn()).isFalse();
  }

  /** Whoever signs in as a person gets a token too, and it is none for programs. */
  @Test
  void aTokenForSomethingElseIsRefused() {
    assertThat(list(world.users().token()).statusCode()).isEqualTo(401);
    assertThat(list("not.a.token").statusCode()).isEqualTo(401);
    assertThat(given().get(world.service().address() + ORGANISATIONS).statusCode()).isEqualTo(401);
  }

  private static Response list(String token) {
    return called(token).get(ORGANISATIONS);
  }

  private static int status(Future<Response> answer) {
    try {
      return answer.get().statusCode();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response bring(String token) {
    return bring(world.service().address(), token);
  }

  private static Response bring(URI node, String token) {
    return called(token)
        .baseUri(node.toString())
        .contentType("application/json")
        .header("Idempotency-Key", "\"first-firm\"")
        .body(
            """
            {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"}}""")
        .post(ORGANISATIONS);
  }

  private static RequestSpecification called(String token) {
    return given().baseUri(world.service().address().toString()).auth().oauth2(token);
  }
}
