package org.waymark.api.v1.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Referred;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** What no partner's program can say of a referral, and whom nothing is told. */
@QuarkusTest
class RefusedReferralTest {

  private static final String PATH = "/api/v1/referrals";

  @Inject Partnership partnership;
  @Inject Community community;
  @Inject Referred referred;

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

  @ParameterizedTest
  @CsvSource({
    "granted, 2026-11-09, /stage",
    "applied, 2099-01-01, /happenedOn",
    "applied, +999999999-01-01, /happenedOn",
    "applied, 2019-12-31, /happenedOn",
    "applied, 2026-02-30, /happenedOn",
    "applied, 09/11/2026, /happenedOn",
    "taken-up, 2026-11-09, /stage",
    "APPLIED, 2026-11-09, /stage",
  })
  void refusesWhatCannotBe(String stage, String day, String pointer) {
    var href = begin(Map.of()).<String>path("href");
    var other = partnership.brings(bank.partner());
    var said = Map.of("stage", stage, "happenedOn", day);

    for (var answer :
        List.of(
            bank.changes("*").body(said).patch(href),
            bank.callsOnce().body(Wanted.of(other, referred, said)).post(PATH))) {
      answer
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/invalid-referral"))
          .body("errors.pointer", hasItem(pointer));
    }
    bank.calls().get(href).then().body("stage", equalTo("taken-up"));
    bank.calls().get(PATH).then().body("referrals", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]| ''",
        "{}| /organisation",
        "{}| /programme",
        "{\"organisation\": 7}| /organisation",
        "{\"programme\": \"\\u0000\"}| /programme",
        "{\"programme\": \"\\ud800\"}| /programme",
        "{\"stage\": \"applied\"}| /happenedOn",
        "{\"happenedOn\": \"2026-11-09\"}| /stage",
        "{\"note\": \"Joe said\"}| /note",
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    bank.callsOnce()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer));
    bank.calls().get(PATH).then().body("referrals", hasSize(0));
  }

  @Test
  void refersNoFirmOfAnotherAndToNothingThatIsNotOffered() {
    for (var nobodys :
        List.of(
            partnership.brings(guild.partner()),
            community.firm().organisation(),
            new OrganisationId(UUID.randomUUID()))) {
      begin(Map.of("organisation", nobodys.toString()))
          .then()
          .statusCode(422)
          .body("errors.pointer", equalTo(List.of("/organisation")));
    }
    begin(Map.of("programme", "there-is-none"))
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/programme")));
    bank.calls().get(PATH).then().body("referrals", hasSize(0));
  }

  @Test
  void tellsAnotherPartnerTheSameAsAboutNothing() {
    var id = begin(Map.of()).<String>path("id");
    var nothing = UUID.randomUUID().toString();

    for (var method : List.of("GET", "PATCH")) {
      var others = guild.calls().request(method, PATH + "/" + id);
      var none = guild.calls().request(method, PATH + "/" + nothing);
      assertThat(others.statusCode()).as(method).isEqualTo(404);
      assertThat(others.asString().replace(id, "{id}"))
          .as(method)
          .isEqualTo(none.asString().replace(nothing, "{id}"))
          .contains("/problems/unknown-referral");
    }
    guild.calls().get(PATH).then().statusCode(200).body("referrals", hasSize(0));
    assertThat(community.rows(guild.partner(), "select id from referral")).isEmpty();
    assertThat(community.rows(guild.partner(), "select id from referral_step")).isEmpty();
  }

  @Test
  void asksForATokenWhoeverElseComes() {
    for (var somebody : List.of(new Actor.Owner(firm), new Actor.Visitor())) {
      given()
          .header(ActingHeader.NAME, ActingHeader.naming(somebody))
          .get(PATH)
          .then()
          .statusCode(401)
          .body("type", equalTo("/problems/token-needed"));
    }
  }

  private Response begin(Map<String, String> more) {
    return bank.callsOnce().body(Wanted.of(firm, referred, more)).post(PATH);
  }
}
