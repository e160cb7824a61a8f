package org.waymark.api.v1.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.call.WrittenCalls;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** What a partner's program finds in the log of its calls. */
@QuarkusTest
class CallsResourceTest {

  private static final String PATH = "/api/v1/requests";
  private static final String FIRMS = "/api/v1/organisations";
  private static final String FIRM =
      "{\"firm\": {\"area\": \"E08000037\", \"size\": \"5-9\", \"sector\": \"construction\"},"
          + " \"externalReference\": \"%s\"}";

  private static final String WITHOUT_REFERENCE =
      "{\"firm\": {\"area\": \"E08000037\", \"size\": \"5-9\", \"sector\": \"construction\"}}";

  @Inject Partnership partnership;
  @Inject WrittenCalls written;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));

  @BeforeEach
  void register() {
    written.write();
    bank = new CallingProgram(partnership.create());
  }

  private Response bring(String reference) {
    return bank.callsOnce().body(FIRM.formatted(reference)).post(FIRMS);
  }

  @Test
  void tellsWhatWasSentAndAnswered() {
    var brought = bring("4711");

    written
        .of(bank, brought)
        .then()
        .statusCode(200)
        .body("id", equalTo(brought.header("Waymark-Request")))
        .body("sent.method", equalTo("POST"))
        .body("sent.route", equalTo(FIRMS))
        .body("sent.path", equalTo(FIRMS))
        .body("sent.idempotencyKey", containsString("\""))
        .body("sent.content.body", equalTo(FIRM.formatted("4711")))
        .body("sent.content.complete", equalTo(true))
        .body("answered.status", equalTo(201))
        .body("answered.problem", nullValue())
        .body("answered.content.body", equalTo(brought.asString()))
        .body("answered.content.bytes", equalTo(brought.asByteArray().length))
        .body("replayable", equalTo(true));
  }

  @Test
  void tellsProblemsWithTheirKind() {
    var refused = bank.callsOnce().body("{\"firm\": 1}").post(FIRMS);
    assertThat(refused.statusCode()).isEqualTo(422);

    written
        .of(bank, refused)
        .then()
        .body("sent.path", equalTo(FIRMS))
        .body("sent.content.body", equalTo("{\"firm\": 1}"))
        .body("answered.status", equalTo(422))
        .body("answered.problem", equalTo("/problems/invalid-organisation"))
        .body("answered.content.body", equalTo(refused.asString()));
  }

  @Test
  void namesVariablesInTheRoute() {
    var href = bring("4711").<String>path("href");

    written
        .of(bank, bank.calls().get(href))
        .then()
        .body("sent.route", equalTo(FIRMS + "/{organisation}"))
        .body("sent.path", equalTo(href));
  }

  @Test
  void listsTheNewestFirstPageByPageWithoutBodies() {
    bring("1");
    bring("2");
    bank.calls().get(FIRMS);
    written.write();

    var first = bank.calls().get(PATH + "?limit=2&path=" + FIRMS);
    first
        .then()
        .statusCode(200)
        .body("requests.sent.method", contains("GET", "POST"))
        .body("requests.sent.content.body", contains(nullValue(), nullValue()));
    var second = bank.calls().urlEncodingEnabled(false).get(first.<String>path("links.next"));
    second
        .then()
        .statusCode(200)
        .body("requests.sent.method", contains("POST"))
        .body("links.next", nullValue());
  }

  @Test
  void findsByStatusAndPath() {
    bring("1");
    bank.callsOnce().body("{}").post(FIRMS);
    bank.calls().get("/api/v1/referrals");
    written.write();

    bank.calls().get(PATH + "?status=4xx").then().body("requests.answered.status", contains(422));
    bank.calls()
        .get(PATH + "?path=/api/v1/ref")
        .then()
        .body("requests.sent.path", contains("/api/v1/referrals"));
    bank.calls().get(PATH + "?path=/api/v1/_").then().body("requests", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=4", "path=api", "cursor=x", "limit=0"})
  void saysWhatIsWrongWithAWish(String query) {
    bank.calls().get(PATH + "?" + query).then().statusCode(400);
  }

  @Test
  void showsNothingToAnotherPartner() {
    var id = bring("4711").header("Waymark-Request");
    written.write();
    var other = new CallingProgram(partnership.create());

    other.calls().get(PATH).then().body("requests", hasSize(0));
    other.calls().get(PATH + "/" + id).then().statusCode(404);
    other.callsOnce().post(PATH + "/" + id + "/replay").then().statusCode(404);
    other.calls().get(PATH + "/x").then().statusCode(404);
  }

  @Test
  void keepsNothingOfWhatTellsASecret() {
    var registered =
        bank.callsOnce()
            .body("{\"url\": \"https://partner.example/\", \"events\": [\"report.ready\"]}")
            .post("/api/v1/webhooks");
    var link = bank.callsOnce().body("{}").post(bring("1").<String>path("href") + "/links");
    assertThat(link.statusCode()).isEqualTo(200);

    for (var secret : List.of(link, registered)) {
      written
          .of(bank, secret)
          .then()
          .body("sent.content.body", nullValue())
          .body("answered.content.body", nullValue())
          .body("answered.content.complete", equalTo(false))
          .body("replayable", equalTo(false));
      bank.callsOnce()
          .post(PATH + "/" + secret.header("Waymark-Request") + "/replay")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/request-not-replayable"));
    }
  }

  @Test
  void carriesARefusedCallOutAgain() {
    var refused = bank.callsOnce().body("{\"firm\": \"Tŷ\"}").post(FIRMS);
    written.of(bank, refused);

    var again = bank.callsOnce().post(PATH + "/" + refused.header("Waymark-Request") + "/replay");

    again.then().statusCode(200).body("status", equalTo(422));
    assertThat(again.<String>path("content.body")).isEqualTo(refused.asString());
  }

  @Test
  void forgetsWhatItKnewOfAFirmWithTheFirm() {
    var brought = bring("4711");
    written.of(bank, brought).then().statusCode(200);

    bank.changes("*").delete(brought.<String>path("href")).then().statusCode(204);

    written
        .of(bank, brought)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-request"));
  }

  @Test
  void hasItsEffectAnewUnderAnotherKeyAndOnceUnderTheSame() {
    var brought = bank.callsOnce().body(WITHOUT_REFERENCE).post(FIRMS);
    written.of(bank, brought);
    var where = PATH + "/" + brought.header("Waymark-Request") + "/replay";
    var key = UUID.randomUUID().toString();

    var again = bank.callsOnce(key).post(where);
    var repeated = bank.callsOnce(key).post(where);

    again.then().statusCode(200).body("status", equalTo(201));
    assertThat(again.<String>path("location"))
        .isNotEqualTo(brought.header("Location"))
        .isEqualTo(repeated.<String>path("location"));
    assertThat(again.<String>path("etag")).isNotNull();
    bank.calls().get(FIRMS).then().body("organisations", hasSize(2));
    written.write();
    bank.calls()
        .get(PATH + "/" + again.<String>path("request"))
        .then()
        .body("sent.idempotencyKey", equalTo("\"" + key + "\""))
        .body("answered.status", equalTo(201));
  }

  @Test
  void carriesAQueryAlong() {
    var page = bank.calls().get("/api/v1/programmes?limit=1");
    written.of(bank, page).then().body("sent.path", equalTo("/api/v1/programmes?limit=1"));

    bank.callsOnce()
        .post(PATH + "/" + page.header("Waymark-Request") + "/replay")
        .then()
        .statusCode(200)
        .body("status", equalTo(200))
        .body("content.body", equalTo(page.asString()));
  }

  @Test
  void carriesAVersionAlong() {
    var brought = bring("4711");
    var href = brought.<String>path("href");
    var changed = bank.changes(brought.header("ETag")).body(FIRM.formatted("4712")).put(href);
    assertThat(changed.statusCode()).isEqualTo(200);
    written.of(bank, changed);

    bank.callsOnce()
        .post(PATH + "/" + changed.header("Waymark-Request") + "/replay")
        .then()
        .statusCode(200)
        .body("status", equalTo(412))
        .body("content.body", containsString("/problems/precondition-failed"));
  }

  @Test
  void demandsAKey() {
    var id = bring("4711").header("Waymark-Request");
    written.write();

    bank.calls()
        .post(PATH + "/" + id + "/replay")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-needed"));
  }

  @Test
  void doesNotCarryOutAgainWhatIsAboutTheLog() {
    var read = bank.calls().get(PATH);

    written
        .of(bank, read)
        .then()
        .body("answered.content.body", nullValue())
        .body("replayable", equalTo(false));
  }

  @Test
  void keepsThatLinesWereReadAndNotTheLines() {
    var lines = bank.calls().get("/api/v1/assessments/export");
    assertThat(lines.statusCode()).isEqualTo(200);

    written
        .of(bank, lines)
        .then()
        .statusCode(200)
        .body("answered.status", equalTo(200))
        .body("answered.content.body", nullValue());
  }
}
