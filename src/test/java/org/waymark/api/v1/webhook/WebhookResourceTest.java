package org.waymark.api.v1.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.ApiDescription.errors;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;
import org.waymark.webhook.EventKind;

/** What a partner's program does with its endpoints. */
@QuarkusTest
class WebhookResourceTest {

  private static final String PATH = "/api/v1/webhooks";
  private static final String EVENTS = "{\"events\": [\"benchmark.released\"]}";

  @Inject Partnership partnership;
  @Inject Community community;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private CallingProgram guild = bank;

  @BeforeEach
  void registerTwoPartners() {
    bank = new CallingProgram(partnership.create());
    guild = new CallingProgram(partnership.create());
  }

  @Test
  void registersAnEndpointAndShowsItsSecretThisOnce() throws Exception {
    var registered = register();

    registered.then().statusCode(201).header("ETag", "\"0\"");
    assertThat(registered.<String>path("secret")).startsWith("whsec_").hasSize(50);
    assertThat(registered.header("Location")).endsWith(href(registered));
    assertThat(errors("WebhookSecretResponse", registered.as(JsonNode.class))).isEmpty();
    var read = bank.calls().get(href(registered)).then().statusCode(200).extract().response();
    read.then()
        .header("ETag", "\"0\"")
        .body("url", equalTo("https://partner.example/hooks"))
        .body("events", contains("programme.changed"))
        .body("state", equalTo("active"));
    var list = bank.calls().get(PATH);
    list.then().statusCode(200).body("webhooks", hasSize(1));
    assertThat(List.of(read.asString(), list.asString()))
        .noneMatch(answer -> answer.contains("whsec_"));
    assertThat(errors("WebhookResponse", read.as(JsonNode.class))).isEmpty();
    assertThat(errors("WebhookListResponse", list.as(JsonNode.class))).isEmpty();
  }

  @Test
  void changesWhatItIsToldIfItIsAsItWasRead() {
    var href = href(register());

    bank.calls().body(EVENTS).put(href).then().statusCode(428);
    bank.changes("\"1\"").body(EVENTS).put(href).then().statusCode(412).header("ETag", "\"0\"");
    bank.changes("0").body(EVENTS).put(href).then().statusCode(400);
    bank.calls().get(href).then().body("events", contains("programme.changed"));
    bank.changes("\"0\"")
        .body(EVENTS)
        .put(href)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("events", contains("benchmark.released"));
    bank.changes("\"0\"").body(EVENTS).put(href).then().statusCode(412).header("ETag", "\"1\"");
  }

  @Test
  void pausesAndResumes() {
    var href = href(register());

    for (var times = 0; times < 2; times++) {
      bank.calls()
          .post(href + "/pause")
          .then()
          .statusCode(200)
          .header("ETag", "\"1\"")
          .body("state", equalTo("paused"))
          .body("pausedAt", notNullValue());
    }
    bank.calls()
        .post(href + "/resume")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("active"))
        .body("pausedAt", nullValue());
  }

  /** As most programs do it, which say of nothing what kind of thing it is. */
  @ParameterizedTest
  @CsvSource({
    "POST, /pause, 200",
    "POST, /resume, 200",
    "POST, /rotate, 200",
    "POST, /test, 202",
    "DELETE, '', 204"
  })
  void needsNoContentTypeWhereNothingIsSent(String method, String act, int status)
      throws Exception {
    var address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + href(register()) + act);
    var request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header(ActingHeader.NAME, ActingHeader.naming(bank.partner()))
            .header("Idempotency-Key", "\"one\"")
            .build();

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
  }

  @Test
  void removesAnEndpointWithAllThatWasToldToIt() {
    var registered = register();
    var href = href(registered);
    bank.calls().post(href + "/test").then().statusCode(202);

    bank.calls().delete(href).then().statusCode(204);

    bank.calls().delete(href).then().statusCode(404);
    bank.calls().get(href).then().statusCode(404);
    bank.calls().get(PATH).then().body("webhooks", hasSize(0));
    var id = registered.<String>path("webhook.id");
    for (var left :
        List.of(
            "webhook_secret where endpoint_id = '%s'",
            "webhook_delivery where endpoint_id = '%s'",
            "outbox_message where destination = '%s'")) {
      assertThat(community.rows(new Actor.Housekeeping(), ("select 1 from " + left).formatted(id)))
          .as(left)
          .isEmpty();
    }
  }

  @Test
  void tellsAnotherPartnerTheSameAsAboutNothing() {
    var id = register().<String>path("webhook.id");
    var nothing = UUID.randomUUID().toString();

    acts()
        .forEach(
            (act, method) -> {
              var others = goes(method, id + act);
              assertThat(others.statusCode()).as(act).isEqualTo(404);
              assertThat(others.asString().replace(id, "{id}"))
                  .as(act)
                  .isEqualTo(goes(method, nothing + act).asString().replace(nothing, "{id}"))
                  .contains("/problems/unknown-webhook");
            });
    bank.calls().get(PATH + "/" + id).then().statusCode(200).header("ETag", "\"0\"");
    guild.calls().get(PATH).then().statusCode(200).body("webhooks", hasSize(0));
  }

  private static Map<String, String> acts() {
    return Map.of(
        "",
        "GET",
        " ",
        "PUT",
        "  ",
        "DELETE",
        "/rotate",
        "POST",
        "/pause",
        "POST",
        "/resume",
        "POST",
        "/test",
        "POST",
        "/deliveries",
        "GET",
        "/deliveries/" + UUID.randomUUID(),
        "GET",
        "/deliveries/" + UUID.randomUUID() + "/replay",
        "POST");
  }

  /** With nothing that a call needs: that is told to nobody who has no such endpoint. */
  private Response goes(String method, String path) {
    return guild.calls().request(method, PATH + "/" + path.strip());
  }

  @ParameterizedTest
  @CsvSource({"x", "%00", "..%2f", "00000000-0000-0000-0000-00000000000g", "%F0%9F"})
  void findsNoEndpointByRubbish(String id) {
    var answer = bank.calls().urlEncodingEnabled(false).get(PATH + "/" + id);

    assertThat(answer.statusCode()).isIn(400, 404);
  }

  @Test
  void asksForATokenWhoeverElseComes() {
    for (var somebody : List.of(community.firm(), new Actor.Visitor())) {
      given()
          .header(ActingHeader.NAME, ActingHeader.naming(somebody))
          .get(PATH)
          .then()
          .statusCode(401)
          .body("type", equalTo("/problems/token-needed"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]| ''",
        "{\"events\": []}| /events",
        "{\"events\": {}}| /events",
        "{\"events\": \"programme.changed\"}| /events",
        "{\"events\": [\"programme.changed\", \"programme.changed\"]}| /events/1",
        "{\"events\": [\"programme.changed\", 7, \"x\"]}| /events/2",
        "{\"secret\": \"mine\"}| /secret",
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    var href = href(register());

    for (var answer :
        List.of(bank.callsOnce().body(body).post(PATH), bank.changes("*").body(body).put(href))) {
      answer
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/invalid-webhook"))
          .body("errors.pointer", hasItem(pointer));
    }
    bank.calls().get(PATH).then().body("webhooks", hasSize(1));
  }

  /** Whoever adds a kind of event names it in the description too. */
  @Test
  void describesEveryKindOfEventAndTheExamples() throws Exception {
    var kinds = Stream.of(EventKind.values()).map(EventKind::code).toList();
    var schemas =
        given().get("/q/openapi?format=json").as(JsonNode.class).at("/components/schemas");

    assertThat(schemas.at("/WebhookEvent/enum"))
        .extracting(JsonNode::textValue)
        .containsExactlyInAnyOrderElementsOf(kinds);
    for (var schema : List.of("WebhookRequest", "WebhookEventsRequest")) {
      assertThat(errors(schema, schemas.path(schema).at("/examples/0"))).as(schema).isEmpty();
    }
    var example = schemas.at("/WebhookRequest/examples/0").toString();
    bank.callsOnce().body(example).post(PATH).then().statusCode(201);
  }

  private Response register() {
    return bank.callsOnce()
        .body("{\"url\": \"https://partner.example/hooks\", \"events\": [\"programme.changed\"]}")
        .post(PATH);
  }

  private static String href(Response registered) {
    return registered.path("webhook.href");
  }
}
