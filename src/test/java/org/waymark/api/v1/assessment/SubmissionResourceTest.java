package org.waymark.api.v1.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** A partner's program hands in what a firm has answered. */
@QuarkusTest
class SubmissionResourceTest {

  @Inject Partnership partnership;
  @Inject Community community;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private Actor.Owner owner = new Actor.Owner(new OrganisationId(new UUID(0, 0)));
  private String href = "";

  @BeforeEach
  void begins() {
    bank = new Program(partnership.registered().partner());
    var firm = bank.bringsFirm();
    owner = new Actor.Owner(OrganisationId.read(firm).orElseThrow());
    href = bank.begins(firm, "skills").then().statusCode(201).extract().path("links.self");
  }

  @Test
  void submitsWhatIsAnswered() {
    answersAll();

    bank.submits(href)
        .then()
        .statusCode(200)
        .body("state", equalTo("submitted"))
        .body("links.report", equalTo(href + "/report"))
        .body("links.answers", nullValue())
        .body("unanswered", empty());
    bank.reads("/api/v1/assessments?state=submitted")
        .then()
        .body("assessments.links.self", equalTo(List.of(href)));
    assertThat(community.rows(owner, "select 1 from consent where given and kind = 'benchmark'"))
        .hasSize(1);
  }

  @Test
  void pointsToWhatIsUnanswered() {
    var unanswered = bank.reads(href).<List<String>>path("unanswered");

    var refused = bank.submits(href);

    refused.then().statusCode(422).body("type", equalTo("/problems/assessment-incomplete"));
    assertThat(refused.<List<String>>path("errors.pointer"))
        .containsExactlyElementsOf(
            unanswered.stream().map(question -> "/answers/" + question).toList());
    bank.reads(href).then().body("state", equalTo("draft"));
  }

  @Test
  void submitsOnce() {
    answersAll();
    var key = Program.newKey();
    var first = submits(key);

    assertThat(submits(key).asString()).isEqualTo(first.asString());
    assertThat(submits(key).header("Idempotent-Replayed")).isEqualTo("true");
    bank.submits(href).then().statusCode(409).body("type", equalTo("/problems/already-submitted"));
    bank.bare()
        .header("Idempotency-Key", key)
        .body("{\"countInBenchmark\": false}")
        .post(href + "/submit")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    bank.bare().body("{\"countInBenchmark\": true}").post(href + "/submit").then().statusCode(400);
  }

  @Test
  void submitsWhicheverVersionThereIsWhereNoneIsNamed() {
    answersAll();

    bank.bare()
        .header("Idempotency-Key", Program.newKey())
        .body("{\"countInBenchmark\": false}")
        .post(href + "/submit")
        .then()
        .statusCode(200)
        .body("state", equalTo("submitted"));
  }

  @Test
  void submitsOnceOfTwoAtOnce() throws Exception {
    answersAll();

    var answers = Twice.atOnce(() -> bank.submits(href));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
  }

  /** Somebody else may answer while a program decides, such as the firm in its browser. */
  @Test
  void submitsTheVersionThatIsMeantWhereOneIsNamed() {
    answersAll();
    var read = bank.reads(href).header("ETag");
    bank.answers(href, Map.of("ai-use", "tried")).then().statusCode(200);
    var now = bank.reads(href).header("ETag");
    var key = Program.newKey();

    submits(key, read)
        .then()
        .statusCode(412)
        .header("ETag", now)
        .body("type", equalTo("/problems/precondition-failed"));
    submits(key, "nonsense").then().statusCode(400);
    submits(key, "").then().statusCode(400);
    bank.reads(href).then().body("state", equalTo("draft"));

    submits(key, now).then().statusCode(200).body("state", equalTo("submitted"));
    submits(key, now).then().statusCode(200).header("Idempotent-Replayed", "true");
  }

  @Test
  void changesNothingOfWhatWasSubmitted() {
    answersAll();
    var before = bank.reads(href).header("ETag");
    bank.submits(href);
    var submitted = bank.reads(href);

    for (var method : List.of("PATCH", "PUT")) {
      bank.calls()
          .body("{\"answers\": {\"ai-use\": \"one\"}}")
          .request(method, href + "/answers")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/already-submitted"));
    }
    bank.calls().delete(href).then().statusCode(409);
    bank.bare().header("If-Match", before).delete(href).then().statusCode(412);
    assertThat(bank.reads(href).asString()).isEqualTo(submitted.asString());
  }

  @Test
  void fillsInWhatWasSubmittedBefore() {
    var firm = owner.organisation().toString();
    var core = bank.begins(firm, "cyber-security").<String>path("links.self");
    answersAll(core);
    bank.submits(core).then().statusCode(200);
    var full = Map.<String, Object>of("organisation", firm, "questionnaire", "cyber-security");

    var begun = bank.begins(full).then().statusCode(201).extract();

    assertThat(begun.<List<String>>path("filledIn")).contains("firewall-on");
    bank.calls()
        .body("{\"answers\": {}}")
        .put(begun.<String>path("links.answers"))
        .then()
        .statusCode(200)
        .body("filledIn", empty())
        .body("answers", equalTo(Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| /countInBenchmark",
        "[]| ''",
        "{\"countInBenchmark\": \"yes\"}| /countInBenchmark",
        "{\"countInBenchmark\": null}| /countInBenchmark",
        "{\"countInBenchmark\": true, \"stage\": 7}| /stage",
        "{\"countInBenchmark\": true, \"stage\": \"unheard-of\"}| /stage",
        "{\"countInBenchmark\": true, \"answers\": {}}| /answers",
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    answersAll();

    bank.calls()
        .body(body)
        .post(href + "/submit")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-assessment"))
        .body("errors.pointer", hasItem(pointer));
    bank.reads(href).then().body("state", equalTo("draft"));
  }

  private void answersAll() {
    answersAll(href);
  }

  private void answersAll(String assessment) {
    var id = AssessmentId.read(bank.reads(assessment).path("id")).orElseThrow();
    community.answersTheRest(id, owner);
  }

  private Response submits(String key) {
    return submits(key, "*");
  }

  private Response submits(String key, String version) {
    return bank.bare()
        .header("Idempotency-Key", key)
        .header("If-Match", version)
        .body("{\"countInBenchmark\": true}")
        .post(href + "/submit");
  }
}
