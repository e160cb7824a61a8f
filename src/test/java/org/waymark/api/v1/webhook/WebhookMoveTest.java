package org.waymark.api.v1.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** A partner's program moves, and its endpoint with it. */
@QuarkusTest
class WebhookMoveTest {

  private static final String HERE = "https://partner.example/hooks";
  private static final String THERE = "https://partner.example:8443/moved";

  @Inject Partnership partnership;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private String href = "";

  @BeforeEach
  void registers() {
    bank = new CallingProgram(partnership.create());
    href =
        bank.callsOnce()
            .body(body("\"" + HERE + "\""))
            .post("/api/v1/webhooks")
            .then()
            .statusCode(201)
            .extract()
            .path("webhook.href");
  }

  private static String body(String url) {
    return "{\"url\": " + url + ", \"events\": [\"programme.changed\"]}";
  }

  @Test
  void isToldElsewhereFromNowOn() {
    bank.changes("\"0\"")
        .body(body("\"" + THERE + "\""))
        .put(href)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("url", equalTo(THERE))
        .body("events", contains("programme.changed"));
    bank.changes("\"1\"")
        .body("{\"events\": [\"report.ready\"]}")
        .put(href)
        .then()
        .statusCode(200)
        .body("url", equalTo(THERE))
        .body("events", contains("report.ready"));
    bank.changes("\"1\"").body(body("\"" + HERE + "\"")).put(href).then().statusCode(412);
    bank.calls().get(href).then().body("url", equalTo(THERE)).header("ETag", "\"2\"");
  }

  /** As where one is registered. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "http://partner.example/, https://",
    "partner.example, absolute URL",
    "https://me:secret@partner.example/, without user",
    "https://partner.example:22/, port",
    "https://169.254.169.254/latest/meta-data/, digits",
    "https://[::1]/, digits",
    "https://2130706433/, digits",
    "https://nowhere.example/, cannot be found",
    "https://localhost/, public internet",
    "https://private.example/, public internet",
    "https://metadata.example/, public internet",
    "https://half.example/, public internet"
  })
  void staysWhereItIsRatherThanWhereNothingIsSent(String url, String advice) {
    var refused = bank.changes("\"0\"").body(body("\"" + url + "\"")).put(href);

    refused
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-webhook"))
        .body("errors.pointer", contains("/url"));
    assertThat(refused.<String>path("errors[0].detail")).contains(advice);
    bank.calls().get(href).then().body("url", equalTo(HERE)).header("ETag", "\"0\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[]", "{}"})
  void asksForAUrlOrNone(String url) {
    bank.changes("\"0\"")
        .body(body(url))
        .put(href)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/url"));
  }
}
