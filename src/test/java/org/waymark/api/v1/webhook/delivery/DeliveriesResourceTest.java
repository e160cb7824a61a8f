package org.waymark.api.v1.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.ApiDescription.errors;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.SigningSecret;
import org.waymark.webhook.address.Lookups;
import org.waymark.webhook.delivery.Certificates;
import org.waymark.webhook.delivery.Shipping;
import org.waymark.webhook.delivery.Sink;

/** A partner registers a program of its own, which listens over HTTPS, and finds out what came. */
@QuarkusTest
class DeliveriesResourceTest {

  private static final String PATH = "/api/v1/webhooks";

  @Inject Partnership partnership;
  @Inject Shipping shipping;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private Certificates certificate = new Certificates(Path.of(""));
  private Sink sink;
  private String href = "";
  private String secret = "";

  @BeforeEach
  void registers(@TempDir Path folder) throws Exception {
    shipping.clear();
    certificate = Certificates.of(Listeners.HOST, folder);
    sink = new Sink(certificate.server());
    bank = new CallingProgram(partnership.create());
    var registered = register(bank);
    href = registered.path("webhook.href");
    secret = registered.path("secret");
  }

  private Response register(CallingProgram program) {
    var url = "https://" + Listeners.HOST + ":" + sink.port() + "/hooks";
    return program
        .callsOnce()
        .body(Map.of("url", url, "events", List.of("organisation.erased")))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  @AfterEach
  void ends() {
    sink.close();
  }

  @Test
  void tellsWhatTheReferenceLibraryBelieves() throws Exception {
    var test = bank.calls().post(href + "/test").then().statusCode(202).extract().response();
    assertThat(errors("WebhookQueuedResponse", test.as(JsonNode.class))).isEmpty();

    assertThat(deliver()).isEqualTo(1);

    var got = sink.got().getFirst();
    assertThat(got.id()).isEqualTo(test.path("messageId"));
    var known = new SigningSecret(secret);
    assertThat(Shipping.isSigned(got, known)).isTrue();
    for (var changed :
        List.of(got.body() + " ", got.body().replace("webhook.test", "webhook.rest"))) {
      assertThat(Shipping.isSigned(new Sink.Got(got.headers(), got.host(), changed), known))
          .as(changed)
          .isFalse();
    }
    var list = bank.calls().get(test.<String>path("href"));
    list.then()
        .statusCode(200)
        .body("deliveries", hasSize(1))
        .body("deliveries[0].id", equalTo(test.path("id")))
        .body("deliveries[0].event", equalTo("webhook.test"))
        .body("deliveries[0].state", equalTo("sent"))
        .body("deliveries[0].nextAttemptAt", nullValue())
        .body("deliveries[0].attempts.status", contains(200))
        .body("deliveries[0].attempts.reason", contains("delivered"));
    assertThat(errors("DeliveryListResponse", list.as(JsonNode.class))).isEmpty();
  }

  @Test
  void showsWhyNothingCameAndSendsItAgain() {
    sink.answers(500);
    var id = bank.calls().post(href + "/test").<String>path("id");
    deliver();
    bank.calls()
        .get(href + "/deliveries")
        .then()
        .body("deliveries[0].state", equalTo("waiting"))
        .body("deliveries[0].nextAttemptAt", notNullValue())
        .body("deliveries[0].attempts.status", contains(500))
        .body("deliveries[0].attempts.reason", contains("refused"));
    sink.answers(200);
    shipping.deliverAfter(Duration.ofMinutes(1), certificate.trusting());

    for (var times = 0; times < 2; times++) {
      bank.calls().post(href + "/deliveries/" + id + "/replay").then().statusCode(202);
    }
    assertThat(shipping.deliverAfter(Duration.ofMinutes(2), certificate.trusting())).isEqualTo(1);

    assertThat(sink.got()).hasSize(3).extracting(Sink.Got::id).containsOnly("msg_" + id);
    bank.calls()
        .get(href + "/deliveries")
        .then()
        .body("deliveries[0].attempts.reason", contains("refused", "delivered", "delivered"));
  }

  @Test
  void findsNoDeliveryOfAnotherPartnerOrEndpoint() {
    var id = bank.calls().post(href + "/test").<String>path("id");
    var guild = new CallingProgram(partnership.create());
    var theirs = register(guild).<String>path("webhook.href");
    var other = register(bank).<String>path("webhook.href");

    for (var nothing : List.of(id, UUID.randomUUID().toString(), "x")) {
      guild
          .calls()
          .post(theirs + "/deliveries/" + nothing + "/replay")
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/unknown-delivery"));
    }
    bank.calls().post(other + "/deliveries/" + id + "/replay").then().statusCode(404);
    bank.calls().get(other + "/deliveries").then().body("deliveries", hasSize(0));
    guild.calls().get(theirs + "/deliveries").then().body("deliveries", hasSize(0));
  }

  /** The name leads elsewhere than when it was registered. */
  @Test
  void sendsNothingToANameThatLeadsInsideByThen() {
    bank.calls().post(href + "/test").then().statusCode(202);

    var inside = new Lookups(Map.of(Listeners.HOST, List.of("127.0.0.1")));
    assertThat(shipping.deliverAfterRebinding(inside)).isZero();

    assertThat(sink.got()).isEmpty();
    bank.calls()
        .get(href + "/deliveries")
        .then()
        .body("deliveries[0].state", equalTo("waiting"))
        .body("deliveries[0].attempts.reason", contains("address-not-public"))
        .body("deliveries[0].attempts[0].status", nullValue());
  }

  @Test
  void sendsNothingToWhoeverSaidThatItIsGoneUntilItResumes() {
    sink.answers(410);
    var id = bank.calls().post(href + "/test").<String>path("id");
    deliver();
    bank.calls()
        .get(href)
        .then()
        .body("state", equalTo("disabled"))
        .body("disabledAt", notNullValue())
        .header("ETag", "\"1\"");

    for (var act : List.of("/test", "/deliveries/" + id + "/replay")) {
      bank.calls()
          .post(href + act)
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/webhook-disabled"))
          .body("detail", containsString("resume"));
    }
    sink.answers(200);
    bank.calls().post(href + "/resume").then().statusCode(200).body("state", equalTo("active"));
    bank.calls().post(href + "/deliveries/" + id + "/replay").then().statusCode(202);
    assertThat(shipping.deliverAfter(Duration.ofMinutes(1), certificate.trusting())).isEqualTo(1);
  }

  @Test
  void handsTheListOutPageByPage() {
    var sent = new ArrayList<String>();
    for (var i = 0; i < 5; i++) {
      sent.addFirst(bank.calls().post(href + "/test").path("id"));
    }

    var first = bank.calls().get(href + "/deliveries?limit=2");
    var second = bank.calls().get(first.<String>path("links.next"));
    var third = bank.calls().get(second.<String>path("links.next"));

    assertThat(List.of(first, second, third))
        .flatExtracting(page -> page.<List<String>>path("deliveries.id"))
        .containsExactlyElementsOf(sent);
    third.then().body("links.next", nullValue());
    var query = first.<String>path("links.next").split("\\?", 2)[1];
    var other = register(bank).<String>path("webhook.href");
    for (var wrong : List.of(other + "/deliveries?" + query, href + "/deliveries?cursor=x")) {
      bank.calls()
          .get(wrong)
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/invalid-cursor"));
    }
    bank.calls().get(href + "/deliveries?limit=0").then().statusCode(400);
  }

  private int deliver() {
    return shipping.deliverAfter(Duration.ZERO, certificate.trusting());
  }
}
