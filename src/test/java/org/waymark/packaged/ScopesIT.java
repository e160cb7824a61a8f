package org.waymark.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A token of a real Keycloak covers what the program asked for, and nothing else. */
class ScopesIT {

  private static final String ORGANISATIONS = "/api/v1/organisations";
  private static final String READ = "assessments:read";
  private static final String WRITE = "assessments:write";

  private static SigningIn world;
  private static PartnerDesk desk;

  @BeforeAll
  static void start(@TempDir Path directory) {
    world = SigningIn.start(directory, "5m");
    desk = new PartnerDesk(world, new HubWork(world).administrator("alma@scopes.example", "Alma"));
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void aTokenForOneScopeHasThisOneAndOpensNothingElse() throws IOException {
    var token = desk.register("Narrow Bank", "partner-narrow-bank").token(READ);

    assertThat(scopes(token)).containsExactly(READ);
    assertThat(list(token).statusCode()).isEqualTo(200);
    var refused = bring(token);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/scope-missing");
    assertThat(refused.jsonPath().getString("detail")).contains("add scope=" + WRITE);
    assertThat(refused.header("WWW-Authenticate"))
        .contains("error=\"insufficient_scope\"", "scope=\"" + WRITE + "\"");
  }

  @Test
  void aTokenForTwoScopesHasThese() throws IOException {
    var token = desk.register("Wide Bank", "partner-wide-bank").token(WRITE, READ);

    assertThat(scopes(token)).containsExactlyInAnyOrder(READ, WRITE);
    assertThat(bring(token).statusCode()).isEqualTo(201);
    assertThat(list(token).jsonPath().getList("organisations")).hasSize(1);
  }

  @Test
  void aTokenThatWasAskedForWithoutScopesOpensWhatIsOpenToAll() throws IOException {
    var token = desk.register("Silent Bank", "partner-silent-bank").token();

    assertThat(scopes(token)).isEmpty();
    assertThat(called(token).get("/api/v1/questionnaires").statusCode()).isEqualTo(200);
    assertThat(list(token).statusCode()).isEqualTo(403);
    assertThat(list(token).jsonPath().getString("detail")).contains("add scope=" + READ);
  }

  @Test
  void aScopeThatThereIsNotIsRefusedByKeycloak() {
    var bank = desk.register("Greedy Bank", "partner-greedy-bank");

    assertThat(bank.letIn(READ)).isTrue();
    assertThat(bank.letIn(READ, "everything:write")).isFalse();
  }

  /** Programs of partners who were registered before do not ask, and may not be stopped. */
  @Test
  void aPartnerOfBeforeGoesOnUnaskedUntilItsSecretIsRenewed() throws IOException {
    var before = desk.register("Old Bank", "partner-old-bank");
    var known = world.users().scopesOf(before.client(), "optional");
    world.users().giveUnasked(before.client());

    assertThat(scopes(before.token())).containsExactlyInAnyOrderElementsOf(known).contains(READ);
    assertThat(bring(before.token()).statusCode()).isEqualTo(201);
    assertThat(scopes(before.token(READ))).as("it may ask already").containsAll(known);

    var renewed = desk.renew("Old Bank");
    assertThat(list(renewed.token()).statusCode()).isEqualTo(403);
    assertThat(scopes(renewed.token(READ))).containsExactly(READ);
    assertThat(world.users().scopesOf(before.client(), "optional")).isEqualTo(known);
    assertThat(world.users().scopesOf(before.client(), "default"))
        .contains("basic")
        .doesNotContainAnyElementsOf(known);

    var again = desk.renew("Old Bank");
    assertThat(scopes(again.token(READ, WRITE))).containsExactlyInAnyOrder(READ, WRITE);
  }

  /** As Keycloak wrote them into the token, without believing it. */
  private static List<String> scopes(String token) throws IOException {
    var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    var scope = new ObjectMapper().readTree(claims).path("scope").asText();
    return Arrays.stream(scope.split(" ")).filter(each -> !each.isEmpty()).toList();
  }

  private static Response list(String token) {
    return called(token).get(ORGANISATIONS);
  }

  private static Response bring(String token) {
    return called(token)
        .contentType("application/json")
        .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
        .body(
            """
            {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"}}""")
        .post(ORGANISATIONS);
  }

  private static RequestSpecification called(String token) {
    return given().baseUri(world.service().address().toString()).auth().oauth2(token);
  }
}
