package org.waymark.api.v1.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.TableOwner;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** Which URLs are told, and a secret that is shown once and again to whoever lost the answer. */
@QuarkusTest
class WebhookRegistrationTest {

  private static final String PATH = "/api/v1/webhooks";
  private static final String GOOD = "https://partner.example/hooks";

  @Inject Partnership partnership;
  @Inject Community community;
  @Inject TableOwner owner;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));

  @BeforeEach
  void registerAPartner() {
    bank = new CallingProgram(partnership.create());
  }

  /** Then nobody knows whether there is such a host. */
  @Test
  void asksToTryAgainWhileTooManyHostsAreLookedUp() {
    var key = UUID.randomUUID().toString();

    register(bank, "https://busy.example/", key)
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("10"))
        .body("type", equalTo("/problems/unavailable"));
    assertThat(register(bank, "https://busy.example/", key).statusCode())
        .as("no answer that is kept")
        .isEqualTo(503);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "http://partner.example/, https://",
    "ftp://partner.example/, https://",
    "HTTP://partner.example/, https://",
    "partner.example, absolute URL",
    "'', absolute URL",
    "https://me:secret@partner.example/, without user",
    "https://partner.example/#part, fragment",
    "'https://partner.example/\\u0000', absolute URL",
    "'https://partner.example/\\ud800', ASCII",
    "https://partner.example:25/, port",
    "https://partner.example:22/, port",
    "https://127.0.0.1/, digits",
    "https://10.0.0.1/, digits",
    "https://169.254.169.254/latest/meta-data/, digits",
    "https://[::1]/, digits",
    "https://[::ffff:127.0.0.1]/, digits",
    "https://[fe80::1]/, digits",
    "https://2130706433/, digits",
    "https://0x7f.0.0.0x1/, absolute URL",
    "https://0177.0.0.1/, digits",
    "https://nowhere.example/, cannot be found",
    "https://localhost/, public internet",
    "https://private.example/, public internet",
    "https://metadata.example/, public internet",
    "https://loopback.example/, public internet",
    "https://mapped.example/, public internet",
    "https://nat64.example/, public internet",
    "https://half.example/, public internet"
  })
  void refusesAUrlAndSaysWhatToDo(String url, String advice) {
    var refused = register(bank, url, UUID.randomUUID().toString());

    refused
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-webhook"))
        .body("errors.pointer", contains("/url"));
    assertThat(refused.<String>path("errors[0].detail")).contains(advice);
    bank.calls().get(PATH).then().body("webhooks", hasSize(0));
  }

  @Test
  void refusesAnEndlessUrl() {
    register(bank, GOOD + "/" + "a".repeat(2000), "long").then().statusCode(422);
  }

  @Test
  void takesTenAndNoMore() {
    for (var i = 0; i < 10; i++) {
      register(bank, GOOD, "key " + i).then().statusCode(201);
    }

    register(bank, GOOD, "one more")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/too-many-webhooks"));
    bank.calls().get(PATH).then().body("webhooks", hasSize(10));
  }

  @Test
  void showsTheSameSecretToWhoeverLostTheAnswer() {
    var first = register(bank, GOOD, "one");
    var again = register(bank, GOOD, "one");

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    again.then().header("Idempotent-Replayed", "true").header("ETag", "\"0\"");
    bank.calls().get(PATH).then().body("webhooks", hasSize(1));
    register(bank, GOOD + "/other", "one")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    register(new CallingProgram(partnership.create()), GOOD, "one").then().statusCode(201);
  }

  @Test
  void registersOnceHoweverOftenItIsSentAtOnce() throws Exception {
    var answers = Twice.atOnce(() -> register(bank, GOOD, "one"));

    assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
    bank.calls().get(PATH).then().body("webhooks", hasSize(1));
  }

  @Test
  void keepsNoSecretInClear() {
    var registered = register(bank, GOOD, "one");
    var rotated = rotate(registered, "two");

    for (var secret : List.of(registered.<String>path("secret"), rotated.<String>path("secret"))) {
      for (var table : List.of("kept_answer", "webhook_secret", "webhook_endpoint")) {
        assertThat(
                owner.list(
                    "select 1 from %s kept where position('%s' in cast(kept as text)) > 0",
                    row -> row.getInt(1), table, secret))
            .as(table)
            .isEmpty();
      }
    }
    assertThat(community.rows(bank.partner(), "select body from kept_answer"))
        .hasSize(2)
        .allSatisfy(body -> assertThat(body).asString().doesNotContain("secret", "webhook"));
  }

  @Test
  void rotatesASecretOnceForAKey() {
    var registered = register(bank, GOOD, "one");

    var rotated = rotate(registered, "two");

    rotated.then().statusCode(200);
    assertThat(rotated.<String>path("secret"))
        .startsWith("whsec_")
        .isNotEqualTo(registered.path("secret"));
    assertThat(rotate(registered, "two").asString()).isEqualTo(rotated.asString());
    assertThat(rotate(registered, "three").<String>path("secret"))
        .isNotEqualTo(rotated.path("secret"));
    bank.calls()
        .post(registered.<String>path("webhook.href") + "/rotate")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-needed"));
  }

  private Response rotate(Response registered, String key) {
    return bank.callsOnce(key).post(registered.<String>path("webhook.href") + "/rotate");
  }

  private static Response register(CallingProgram program, String url, String key) {
    return program
        .callsOnce(key)
        .body("{\"url\": \"" + url + "\", \"events\": [\"programme.changed\"]}")
        .post(PATH);
  }
}
