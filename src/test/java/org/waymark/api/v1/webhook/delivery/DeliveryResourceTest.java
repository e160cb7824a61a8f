package org.waymark.api.v1.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.ApiDescription.errors;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.contract.Contract;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;
import org.waymark.webhook.delivery.Delivery;

/** A partner's program finds what failed after an outage, and reads what was sent. */
@QuarkusTest
class DeliveryResourceTest {

  @Inject Partnership partnership;
  @Inject Community community;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private String href = "";

  @BeforeEach
  void registers() {
    bank = new CallingProgram(partnership.create());
    href = register(bank);
  }

  private static String register(CallingProgram program) {
    return program
        .callsOnce()
        .body(
            Map.of("url", "https://partner.example/hooks", "events", List.of("programme.changed")))
        .post("/api/v1/webhooks")
        .then()
        .statusCode(201)
        .extract()
        .path("webhook.href");
  }

  private String sends() {
    return bank.calls().post(href + "/test").then().statusCode(202).extract().path("id");
  }

  private String sends(String state) {
    var id = sends();
    community.sql(
        new Actor.Housekeeping(),
        "update outbox_message set state = ?1, settled_at = now() where id = ?2",
        state,
        UUID.fromString(id));
    return id;
  }

  @Test
  void findsWhatWasGivenUpPageByPageAndNothingElse() {
    var failed = new ArrayList<String>();
    for (var times = 0; times < 3; times++) {
      failed.addFirst(sends("given-up"));
      sends("sent");
    }
    sends();

    var first = bank.calls().get(href + "/deliveries?state=given-up&limit=2");
    var next = first.<String>path("links.next");
    var second = bank.calls().get(next);

    assertThat(List.of(first, second))
        .flatExtracting(page -> page.<List<String>>path("deliveries.id"))
        .containsExactlyElementsOf(failed);
    assertThat(next).endsWith("&state=given-up");
    second.then().body("links.next", nullValue());
    for (var other : List.of("", "&state=sent")) {
      bank.calls()
          .get(next.replace("&state=given-up", other))
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/invalid-cursor"));
    }
    bank.calls().get(href + "/deliveries").then().body("deliveries", hasSize(7));
    bank.calls().get(href + "/deliveries?state=waiting").then().body("deliveries", hasSize(1));
    bank.calls().get(href + "/deliveries?state=too-late").then().body("deliveries", hasSize(0));
  }

  @Test
  void saysWhichStatesThereAre() {
    for (var state : List.of("failed", "SENT")) {
      bank.calls()
          .queryParam("state", state)
          .get(href + "/deliveries")
          .then()
          .statusCode(400)
          .body("detail", containsString("waiting, sent, given-up, too-late"));
    }
    var contract = Contract.committed();
    var list = contract.operation("GET", "/api/v1/webhooks/{webhook}/deliveries").orElseThrow();
    assertThat(
            list.parameters("query")
                .filter(each -> each.path("name").asText().equals("state"))
                .flatMap(each -> each.at("/schema/enum").valueStream())
                .map(JsonNode::asText))
        .containsExactlyElementsOf(Delivery.STATES);
    assertThat(
            contract
                .document()
                .at("/components/schemas/DeliveryResponse/properties/state/enum")
                .valueStream()
                .map(JsonNode::asText))
        .containsExactlyElementsOf(Delivery.STATES);
  }

  @Test
  void showsOneWithItsBodyToTheByte() throws Exception {
    var id = sends("given-up");

    var one = bank.calls().get(href + "/deliveries/" + id);

    one.then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("messageId", equalTo("msg_" + id))
        .body("state", equalTo("given-up"))
        .body("attempts", hasSize(0));
    assertThat(errors("DeliveryResponse", one.as(JsonNode.class))).isEmpty();
    assertThat(
            community.rows(
                bank.partner(), "select body from webhook_delivery where id = '" + id + "'"))
        .hasToString("[" + one.<String>path("body") + "]");
    bank.calls().get(href + "/deliveries").then().body("deliveries[0].body", nullValue());
  }

  @Test
  void showsNoneOfAnotherPartnerOrEndpoint() {
    var id = sends();
    var guild = new CallingProgram(partnership.create());
    var theirs = register(guild);
    var other = register(bank);

    for (var nothing : List.of(id, UUID.randomUUID().toString(), "x")) {
      guild
          .calls()
          .get(theirs + "/deliveries/" + nothing)
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/unknown-delivery"));
    }
    guild
        .calls()
        .get(href + "/deliveries/" + id)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-webhook"));
    bank.calls().get(other + "/deliveries/" + id).then().statusCode(404);
    bank.calls().get(href + "/deliveries/" + id).then().statusCode(200);
  }
}
