package org.waymark.api.v1.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.assessment.Program.ASSESSMENTS;

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
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** What a partner's program begins, finds and deletes. */
@QuarkusTest
class AssessmentResourceTest {

  @Inject Partnership partnership;
  @Inject Community community;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private Program guild = bank;
  private String firm = "";

  @BeforeEach
  void registerTwoPartners() {
    bank = new Program(partnership.registered().partner());
    guild = new Program(partnership.registered().partner());
    firm = bank.bringsFirm();
  }

  @Test
  void beginsAnAssessmentAndReadsItAgain() {
    var begun = begin("loan 1");

    begun
        .then()
        .statusCode(201)
        .body("organisation", equalTo(firm))
        .body("externalReference", equalTo("loan 1"))
        .body("questionnaire", equalTo("cyber-security"))
        .body("edition", equalTo("2026-1"))
        .body("depth", equalTo("core"))
        .body("state", equalTo("draft"))
        .body("submittedAt", nullValue())
        .body("answers", equalTo(Map.of("firewall-on", "everywhere")))
        .body("unanswered", not(hasItem("firewall-on")))
        .body("unanswered", hasItem("passwords"));
    assertThat(begun.header("Location")).endsWith(begun.path("links.self"));
    var read = bank.reads(begun.path("links.self"));
    assertThat(read.asString()).isEqualTo(begun.asString());
    assertThat(read.header("ETag")).isNotNull().isEqualTo(begun.header("ETag"));
  }

  @Test
  void beginsItOnceHoweverOftenItIsTold() {
    var key = Program.newKey();
    var wish = Map.of("organisation", firm, "questionnaire", "skills");
    var first = bank.bare().header("Idempotency-Key", key).body(wish).post(ASSESSMENTS);
    var again = bank.bare().header("Idempotency-Key", key).body(wish).post(ASSESSMENTS);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(first.asString());
    var other = Map.of("organisation", firm, "questionnaire", "cyber-security");
    bank.bare()
        .header("Idempotency-Key", key)
        .body(other)
        .post(ASSESSMENTS)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    bank.bare().body(wish).post(ASSESSMENTS).then().statusCode(400);
    bank.reads(ASSESSMENTS).then().body("assessments.size()", equalTo(1));
  }

  @Test
  void namesTheDraftThatIsUnderWayInsteadOfBeginningAnother() {
    var draft = bank.begins(firm, "skills").<String>path("links.self");

    bank.begins(firm, "skills")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/draft-under-way"))
        .body("assessment", equalTo(draft));
    bank.begins(firm, "cyber-security").then().statusCode(201);
    bank.reads(ASSESSMENTS).then().body("assessments.size()", equalTo(2));
  }

  @Test
  void beginsOneOfTwoAtOnce() throws Exception {
    var answers = Twice.atOnce(() -> bank.begins(firm, "skills"));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void takesAReferenceOnceForEachPartner() {
    var first = begin("loan 1");
    var other = bank.bringsFirm();
    var wish =
        Map.<String, Object>of(
            "organisation", other, "questionnaire", "skills", "externalReference", "loan 1");

    bank.begins(wish)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reference-in-use"))
        .body("assessment", equalTo(first.header("Location").replaceFirst("https?://[^/]+", "")))
        .body("errors.pointer", hasItem("/externalReference"));
    var theirs =
        Map.<String, Object>of(
            "organisation",
            guild.bringsFirm(),
            "questionnaire",
            "skills",
            "externalReference",
            "loan 1");
    guild.begins(theirs).then().statusCode(201);
  }

  @Test
  void tellsAnotherPartnerTheSameAsAboutNothing() {
    var id = begin("loan 1").<String>path("id");
    var nothing = UUID.randomUUID().toString();

    for (var call :
        List.of(
            "GET ", "DELETE ", "PATCH /answers", "PUT /answers", "POST /submit", "GET /report")) {
      var method = call.split(" ")[0];
      var rest = call.substring(method.length() + 1);
      var body = "{\"answers\": {}, \"countInBenchmark\": true}";
      var others = guild.calls().body(body).request(method, ASSESSMENTS + "/" + id + rest);
      var none = guild.calls().body(body).request(method, ASSESSMENTS + "/" + nothing + rest);
      assertThat(others.statusCode()).as(call).isEqualTo(404);
      assertThat(others.asString().replace(id, "{id}"))
          .as(call)
          .isEqualTo(none.asString().replace(nothing, "{id}"))
          .contains("/problems/unknown-assessment");
    }
    assertThat(guild.begins(firm, "skills").then().statusCode(422).extract().asString())
        .isEqualTo(guild.begins(nothing, "skills").asString())
        .contains("/organisation");
    guild.reads(ASSESSMENTS).then().body("assessments", empty());
    guild.reads(ASSESSMENTS + "?organisation=" + firm).then().body("assessments", empty());
  }

  @Test
  void asksForATokenWhoeverElseComes() {
    var id = begin("loan 1").<String>path("id");
    var owner = new Actor.Owner(OrganisationId.read(firm).orElseThrow());
    for (var somebody : List.of(owner, new Actor.Visitor())) {
      for (var address : List.of("", "/" + id, "/" + id + "/report")) {
        given()
            .header(ActingHeader.NAME, ActingHeader.naming(somebody))
            .get(ASSESSMENTS + address)
            .then()
            .statusCode(401)
            .body("type", equalTo("/problems/token-needed"));
      }
    }
  }

  @Test
  void deletesADraftAsItWasSeen() {
    var begun = begin("loan 1");
    var href = begun.<String>path("links.self");
    bank.answers(href, Map.of("passwords", List.of("long"))).then().statusCode(200);

    bank.bare().delete(href).then().statusCode(428);
    bank.bare()
        .header("If-Match", begun.header("ETag"))
        .delete(href)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    var now = bank.reads(href).header("ETag");
    bank.bare().header("If-Match", now).delete(href).then().statusCode(204);

    bank.reads(href).then().statusCode(404);
    begin("loan 1").then().statusCode(201);
  }

  @Test
  void losesItWithItsFirm() {
    var href = begin("loan 1").<String>path("links.self");
    assertThat(keptAnswers()).isOne();

    bank.calls().delete(Program.FIRMS + "/" + firm).then().statusCode(204);

    bank.reads(href).then().statusCode(404);
    assertThat(keptAnswers()).isZero();
  }

  private int keptAnswers() {
    return community
        .rows(
            bank.partner(),
            "select 1 from kept_answer where location like '%/api/v1/assessments/%'")
        .size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]| ''",
        "{}| /organisation",
        "{}| /questionnaire",
        "{\"organisation\": \"x\"}| /organisation",
        "{\"organisation\": 7}| /organisation",
        "{\"questionnaire\": \"unheard-of\"}| /questionnaire",
        "{\"questionnaire\": \"skills\", \"edition\": \"1999-1\"}| /edition",
        "{\"questionnaire\": \"skills\", \"edition\": 7}| /edition",
        "{\"questionnaire\": \"skills\", \"depth\": \"deep\"}| /depth",
        "{\"questionnaire\": \"skills\", \"variant\": \"x\"}| /variant",
        "{\"questionnaire\": \"skills\", \"answers\": 7}| /answers",
        "{\"questionnaire\": \"skills\", \"answers\": {\"ai-use\": \"x\"}}| /answers/ai-use",
        "{\"questionnaire\": \"skills\", \"evidence\": {\"ai-use\": \"shown\"}}| /evidence/ai-use",
        "{\"externalReference\": \"\"}| /externalReference",
        "{\"externalReference\": \"a\\u0000\"}| /externalReference",
        "{\"stage\": \"x\"}| /stage",
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    bank.calls()
        .body(body)
        .post(ASSESSMENTS)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-assessment"))
        .body("errors.pointer", hasItems(pointer));
    bank.reads(ASSESSMENTS).then().body("assessments", empty());
  }

  @Test
  void beginsNothingWithAnAnswerToWhatIsNotAsked() {
    var wish =
        Map.<String, Object>of(
            "organisation",
            firm,
            "questionnaire",
            "cyber-security",
            "answers",
            Map.of("own-network", "no-router", "router-password", "changed"));

    bank.begins(wish)
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/answers/router-password")));
    bank.reads(ASSESSMENTS).then().body("assessments", empty());
  }

  private Response begin(String reference) {
    return bank.begins(
        Map.of(
            "organisation",
            firm,
            "questionnaire",
            "cyber-security",
            "depth",
            "core",
            "externalReference",
            reference,
            "answers",
            Map.of("firewall-on", "everywhere")));
  }
}
