package org.waymark.api.v1.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.ApiDescription.errors;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Referred;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.organisation.holding.EraseFirm;
import org.waymark.referral.Referral;
import org.waymark.referral.Referrals;
import org.waymark.referral.Stage;

/** What a partner's program says of what firms that it brought have taken up. */
@QuarkusTest
class ReferralResourceTest {

  private static final String PATH = "/api/v1/referrals";
  private static final String APPLIED = "{\"stage\": \"applied\", \"happenedOn\": \"2026-11-09\"}";

  @Inject Partnership partnership;
  @Inject Community community;
  @Inject Referred referred;
  @Inject Referrals referrals;
  @Inject EraseFirm eraseFirm;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private CallingProgram guild = bank;
  private OrganisationId firm = new OrganisationId(new UUID(0, 0));

  @BeforeEach
  void bringsAFirm() {
    bank = new CallingProgram(partnership.create());
    guild = new CallingProgram(partnership.create());
    firm = partnership.brings(bank.partner());
  }

  @Test
  void hasAFirmTakeAProgrammeUp() throws Exception {
    var begun = begin(Map.of());

    begun
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("stage", equalTo("taken-up"))
        .body("organisation", equalTo(firm.toString()))
        .body("programme.name", equalTo(referred.programme().name()));
    assertThat(begun.header("Location")).endsWith(begun.path("href"));
    var read = bank.calls().get(begun.<String>path("href"));
    assertThat(read.asString()).isEqualTo(begun.asString());
    assertThat(read.header("ETag")).isEqualTo("\"0\"");
    assertThat(errors("ReferralResponse", read.as(JsonNode.class))).isEmpty();
    assertThat(ownReferrals())
        .singleElement()
        .satisfies(own -> assertThat(own.id()).hasToString(begun.<String>path("id")))
        .satisfies(own -> assertThat(own.stage()).isEqualTo(Stage.TAKEN_UP));
  }

  @Test
  void saysHowFarItHasGotAlready() {
    begin(Map.of("stage", "contacted", "happenedOn", "2026-11-02"))
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("stage", equalTo("contacted"))
        .body("happenedOn", equalTo("2026-11-02"));

    assertThat(ownReferrals().getFirst().steps()).hasSize(2);
  }

  @Test
  void saysHowFarItHasGotSinceIfItIsAsItWasRead() {
    var href = begin(Map.of()).<String>path("href");

    bank.calls().body(APPLIED).patch(href).then().statusCode(428);
    bank.changes("\"7\"").body(APPLIED).patch(href).then().statusCode(412);
    bank.changes("\"0\"")
        .body(APPLIED)
        .patch(href)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("stage", equalTo("applied"))
        .body("next", containsInAnyOrder("granted", "refused", "given-up"));
    bank.changes("\"0\"").body(APPLIED).patch(href).then().statusCode(412).header("ETag", "\"1\"");
  }

  @Test
  void seesWhatTheFirmItselfSays() {
    var owner = new Actor.Owner(firm);
    var href = begin(Map.of()).<String>path("href");
    referred.reaches(Stage.GIVEN_UP, LocalDate.of(2026, 11, 3), ownReferrals().getFirst(), owner);

    bank.calls()
        .get(href)
        .then()
        .header("ETag", "\"1\"")
        .body("stage", equalTo("given-up"))
        .body("happenedOn", equalTo("2026-11-03"))
        .body("next", hasSize(0));
    bank.changes("\"0\"").body(APPLIED).patch(href).then().statusCode(412);
    bank.changes("\"1\"")
        .body(APPLIED)
        .patch(href)
        .then()
        .statusCode(422)
        .body("errors[0].detail", containsString("come to an end"));
  }

  @Test
  void beginsOnceForAKeyAndOnceForAProgramme() {
    var body = wanted(Map.of());
    var first = bank.callsOnce("one").body(body).post(PATH);

    var again = bank.callsOnce("one").body(body).post(PATH);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    bank.callsOnce("one")
        .body(wanted(Map.of("programme", "another")))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    bank.callsOnce("two")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/referral-under-way"))
        .body("detail", containsString(first.<String>path("href")))
        .body("referral", equalTo(first.<String>path("href")));
    bank.calls().body(body).post(PATH).then().statusCode(400);
    assertThat(ownReferrals()).hasSize(1);
  }

  @Test
  void losesTheReferralAndTheKeptAnswerWithTheFirm() {
    var owner = new Actor.Owner(firm);
    var body = wanted(Map.of());
    var href = bank.callsOnce("one").body(body).post(PATH).<String>path("href");

    community.as(owner, () -> eraseFirm.erase(owner));

    bank.calls().get(href).then().statusCode(404);
    bank.callsOnce("one").body(body).post(PATH).then().statusCode(422);
  }

  @Test
  void handsTheListOutPageByPage() throws Exception {
    for (var i = 0; i < 5; i++) {
      begin(Map.of("organisation", partnership.brings(bank.partner()).toString()));
    }

    var first = bank.calls().get(PATH + "?limit=2");
    var second = bank.calls().get(first.<String>path("links.next"));
    var third = bank.calls().get(second.<String>path("links.next"));

    assertThat(List.of(first, second, third))
        .flatExtracting(page -> page.<List<String>>path("referrals.id"))
        .hasSize(5)
        .doesNotHaveDuplicates();
    third.then().body("links.next", nullValue());
    assertThat(errors("ReferralListResponse", first.as(JsonNode.class))).isEmpty();
    guild.calls().get(first.<String>path("links.next")).then().statusCode(400);
    bank.calls().get(PATH + "?limit=101").then().statusCode(400);
  }

  @Test
  void describesItsExamples() throws Exception {
    var schemas =
        given().get("/q/openapi?format=json").as(JsonNode.class).at("/components/schemas");

    for (var schema : List.of("ReferralRequest", "ReferralStageRequest")) {
      assertThat(errors(schema, schemas.path(schema).at("/examples/0"))).as(schema).isEmpty();
    }
    assertThat(errors("ReferralRequest", schemas.at("/ReferralStageRequest/examples/0")))
        .isNotEmpty();
  }

  private Response begin(Map<String, String> more) {
    return bank.callsOnce().body(wanted(more)).post(PATH);
  }

  private Map<String, String> wanted(Map<String, String> more) {
    return Wanted.of(firm, referred, more);
  }

  private List<Referral> ownReferrals() {
    var owner = new Actor.Owner(firm);
    return community.as(owner, () -> referrals.of(firm, owner));
  }
}
