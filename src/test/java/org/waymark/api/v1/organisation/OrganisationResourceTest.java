package org.waymark.api.v1.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** What a partner's program does with the firms that the partner brings. */
@QuarkusTest
class OrganisationResourceTest {

  private static final String PATH = "/api/v1/organisations";
  private static final String FIRM =
      "{\"firm\": {\"area\": \"E08000037\", \"size\": \"5-9\", \"sector\": \"construction\"}%s}";

  @Inject Partnership partnership;
  @Inject Community community;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private Actor.Partner guild = bank;

  @BeforeEach
  void registerTwoPartners() {
    bank = partnership.registered().partner();
    guild = partnership.registered().partner();
  }

  @Test
  void bringsAFirmAndReadsItAgain() {
    var brought = bring(bank, "4711");

    var where = brought.then().statusCode(201).extract().header("Location");
    assertThat(where).endsWith(brought.path("href"));
    assertThat(brought.<String>path("externalReference")).isEqualTo("4711");
    assertThat(
            of(bank).get(brought.<String>path("href")).then().statusCode(200).extract().asString())
        .isEqualTo(brought.asString());
  }

  @Test
  void tellsAnotherPartnerTheSameAsAboutNothing() {
    var id = bring(bank, "4711").<String>path("id");
    var nothing = UUID.randomUUID().toString();

    for (var method : List.of("GET", "PUT", "DELETE")) {
      var others = of(guild).body(firm("4711")).request(method, PATH + "/" + id);
      var none = of(guild).body(firm("4711")).request(method, PATH + "/" + nothing);
      assertThat(others.statusCode()).as(method).isEqualTo(404);
      assertThat(others.asString().replace(id, "{id}"))
          .as(method)
          .isEqualTo(none.asString().replace(nothing, "{id}"))
          .contains("/problems/unknown-organisation");
    }
    of(bank).get(PATH + "/" + id).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%00", "..%2f", "00000000-0000-0000-0000-00000000000g", "%F0%9F"})
  void findsNoFirmByRubbish(String id) {
    var answer = of(bank).urlEncodingEnabled(false).get(PATH + "/" + id);

    assertThat(answer.statusCode()).isIn(400, 404);
  }

  @Test
  void correctsAFirm() {
    var href = bring(bank, "4711").<String>path("href");
    var body = FIRM.replace("5-9", "10-49").formatted("");

    of(bank)
        .body(body)
        .put(href)
        .then()
        .statusCode(200)
        .body("firm.size", equalTo("10-49"))
        .body("externalReference", nullValue());

    of(bank).get(href).then().body("firm.size", equalTo("10-49"));
  }

  @Test
  void bringsAFirmOnceHoweverOftenItIsTold() {
    var key = "\"" + UUID.randomUUID() + "\"";
    var first = bare(bank).header("Idempotency-Key", key).body(firm("4711")).post(PATH);
    var again = bare(bank).header("Idempotency-Key", key).body(firm("4711")).post(PATH);
    var other = bare(bank).header("Idempotency-Key", key).body(firm("4712")).post(PATH);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    for (var header : List.of("ETag", "Location")) {
      assertThat(again.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
    }
    other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    bare(bank)
        .body(firm("4713"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-needed"));
    of(bank).get(PATH).then().body("organisations.size()", equalTo(1));
  }

  @Test
  void changesAFirmForWhoeverHasSeenItAsItIs() {
    var brought = bring(bank, "4711");
    var href = brought.<String>path("href");
    var seen = brought.header("ETag");
    assertThat(of(bank).get(href).header("ETag")).isEqualTo(seen);
    var now =
        bare(bank).header("If-Match", seen).body(firm("4712")).put(href).then().statusCode(200);

    for (var method : List.of("PUT", "DELETE")) {
      bare(bank)
          .header("If-Match", seen)
          .body(firm("4713"))
          .request(method, href)
          .then()
          .statusCode(412)
          .header("ETag", now.extract().header("ETag"))
          .body("type", equalTo("/problems/precondition-failed"));
      bare(bank)
          .body(firm("4713"))
          .request(method, href)
          .then()
          .statusCode(428)
          .body("type", equalTo("/problems/precondition-required"));
    }
    of(bank).get(href).then().body("externalReference", equalTo("4712"));
    var current = now.extract().header("ETag");
    bare(bank).header("If-Match", current).delete(href).then().statusCode(204);
  }

  @Test
  void erasesAFirmOnce() {
    var firm = bring(bank, "4711");
    var href = firm.<String>path("href");

    of(bank).delete(href).then().statusCode(204);

    of(bank).delete(href).then().statusCode(404);
    of(bank).get(href).then().statusCode(404);
    assertThat(
            community.rows(
                new Actor.Housekeeping(),
                "select 1 from organisation where id = '" + firm.path("id") + "'"))
        .isEmpty();
    bring(bank, "4711").then().statusCode(201);
  }

  @Test
  void takesAReferenceOnceHoweverOftenItIsGivenAtOnce() throws Exception {
    var answers = Twice.atOnce(() -> bring(bank, "4711"));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    var refused = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst();
    var brought = answers.stream().filter(answer -> answer.statusCode() == 201).findFirst();
    assertThat(refused.orElseThrow().<String>path("type")).isEqualTo("/problems/reference-in-use");
    assertThat(refused.orElseThrow().<String>path("errors[0].pointer"))
        .isEqualTo("/externalReference");
    assertThat(refused.orElseThrow().<String>path("organisation"))
        .isEqualTo(brought.orElseThrow().path("href"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| /firm",
        "[]| ''",
        "{\"firm\": 7}| /firm",
        "{\"firm\": {}}| /firm/size",
        "{\"firm\": {\"area\": \"E08000037\", \"size\": 5, \"sector\": \"construction\"}}| /firm/size",
        "{\"firm\": {\"area\": \"London\", \"size\": \"5-9\", \"sector\": \"other\"}}| /firm/area",
        "{\"name\": \"Joe's\"}| /name",
        "{\"firm\": {\"owner\": \"Joe\"}}| /firm/owner",
        "{\"externalReference\": \"\"}| /externalReference",
        "{\"externalReference\": 4711}| /externalReference",
        "{\"externalReference\": \" a\"}| /externalReference",
        "{\"externalReference\": \"a\\u0000\"}| /externalReference",
        "{\"externalReference\": \"\\ud800\"}| /externalReference",
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    var href = bring(bank, "4711").<String>path("href");

    for (var answer : List.of(of(bank).body(body).post(PATH), of(bank).body(body).put(href))) {
      answer
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/invalid-organisation"))
          .body("errors.pointer", hasItem(pointer));
    }
    of(bank).get(PATH).then().body("organisations.size()", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"firm\": {}, \"firm\": {}}", "{} {}", "nothing", "{\"a\": 1e}"})
  void refusesWhatIsNoJson(String body) {
    of(bank)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/malformed-json"));
  }

  @Test
  void asksForATokenWhoeverElseComes() {
    var owner = community.firm();
    for (var somebody : List.of(owner, new Actor.Visitor())) {
      given()
          .header(ActingHeader.NAME, ActingHeader.naming(somebody))
          .get(PATH)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", containsString("Bearer"))
          .body("type", equalTo("/problems/token-needed"));
    }
  }

  /** With a key of its own for what is created, and without regard to what anybody has seen. */
  private static RequestSpecification of(Actor.Partner partner) {
    return bare(partner)
        .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
        .header("If-Match", "*");
  }

  private static RequestSpecification bare(Actor.Partner partner) {
    return given()
        .contentType(ContentType.JSON)
        .header(ActingHeader.NAME, ActingHeader.naming(partner));
  }

  private static Response bring(Actor.Partner partner, String reference) {
    return of(partner).body(firm(reference)).post(PATH);
  }

  private static String firm(String reference) {
    return FIRM.formatted(", \"externalReference\": \"" + reference + "\"");
  }
}
