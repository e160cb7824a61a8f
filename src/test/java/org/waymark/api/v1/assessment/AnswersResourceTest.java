package org.waymark.api.v1.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** What a partner's program answers for a firm. */
@QuarkusTest
class AnswersResourceTest {

  private static final Map<String, ?> BEFORE = Map.of("own-network", "own-router");

  @Inject Partnership partnership;
  @Inject Community community;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private String firm = "";
  private String href = "";

  @BeforeEach
  void beginsTheFullDepth() {
    bank = new Program(partnership.registered().partner());
    firm = bank.bringsFirm();
    var wish =
        Map.<String, Object>of(
            "organisation", firm, "questionnaire", "cyber-security", "answers", BEFORE);
    href = bank.begins(wish).then().statusCode(201).extract().path("links.self");
  }

  @Test
  void keepsSomeAnswersAndLeavesTheOthers() {
    bank.calls()
        .body(
            """
            {"answers": {"firewall-on": "everywhere", "passwords": ["different", "long"]},
             "evidence": {"firewall-on": "shown"}}
            """)
        .patch(href + "/answers")
        .then()
        .statusCode(200)
        .body("answers.own-network", equalTo("own-router"))
        .body("answers.firewall-on", equalTo("everywhere"))
        .body("answers.passwords.size()", equalTo(2))
        .body("evidence", equalTo(Map.of("firewall-on", "shown")))
        .body("unanswered", not(hasItem("firewall-on")));

    bank.reads(href).then().body("answers.firewall-on", equalTo("everywhere"));
  }

  @Test
  void takesAnAnswerBack() {
    bank.calls()
        .body("{\"answers\": {\"own-network\": null}}")
        .patch(href + "/answers")
        .then()
        .statusCode(200)
        .body("answers", not(hasKey("own-network")))
        .body("unanswered", hasItem("own-network"));
  }

  @Test
  void replacesAllAnswers() {
    bank.calls()
        .body(Map.of("answers", Map.of("firewall-on", "nowhere")))
        .put(href + "/answers")
        .then()
        .statusCode(200)
        .body("answers", equalTo(Map.of("firewall-on", "nowhere")));
  }

  @Test
  void takesWhatItSaysItself() {
    bank.answers(href, Map.of("firewall-on", "everywhere", "passwords", List.of("long")));
    var said = bank.reads(href);

    var again =
        bank.calls()
            .body(Map.of("answers", said.path("answers"), "evidence", said.path("evidence")))
            .put(href + "/answers");

    assertThat(again.asString()).isEqualTo(said.asString());
    assertThat(again.header("ETag")).isEqualTo(said.header("ETag"));
  }

  @Test
  void takesWhatIsAskedOnceOthersAreAnsweredTogetherWithThose() {
    bank.calls()
        .body("{\"answers\": {\"own-network\": null}}")
        .patch(href + "/answers")
        .then()
        .statusCode(200);

    bank.answers(href, Map.of("own-network", "own-router", "router-password", "changed"))
        .then()
        .statusCode(200)
        .body("answers.router-password", equalTo("changed"));
    bank.answers(href, Map.of("own-network", "no-router"))
        .then()
        .statusCode(200)
        .body("answers", not(hasKey("router-password")));
  }

  @Test
  void keepsNoneWhenOneIsNotAsked() {
    var before = bank.reads(href).asString();

    bank.answers(
            href,
            Map.of(
                "own-network", "no-router",
                "router-password", "changed",
                "firewall-on", "everywhere"))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-answers"))
        .body("errors.pointer", equalTo(List.of("/answers/router-password")));
    assertThat(bank.reads(href).asString()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]| ''",
        "{}| /answers",
        "{\"answers\": []}| /answers",
        "{\"answers\": {\"unheard-of\": \"x\"}}| /answers/unheard-of",
        "{\"answers\": {\"unheard-of\": null}}| /answers/unheard-of",
        "{\"answers\": {\"firewall-on\": \"maybe\"}}| /answers/firewall-on",
        "{\"answers\": {\"firewall-on\": 7}}| /answers/firewall-on",
        "{\"answers\": {\"firewall-on\": {}}}| /answers/firewall-on",
        "{\"answers\": {\"firewall-on\": [\"everywhere\", \"nowhere\"]}}| /answers/firewall-on",
        "{\"answers\": {\"passwords\": [7]}}| /answers/passwords/0",
        "{\"answers\": {\"a/b~c\": \"x\"}}| /answers/a~1b~0c",
        "{\"answers\": {}, \"firm\": {}}| /firm",
        "{\"answers\": {}, \"evidence\": {\"firewall-on\": \"shown\"}}| /evidence/firewall-on",
        "{\"answers\": {\"firewall-on\": null}, \"evidence\": {\"firewall-on\": \"shown\"}}| /evidence/firewall-on",
        "{\"answers\": {\"firewall-on\": \"everywhere\"}, \"evidence\": {\"firewall-on\": \"verified\"}}| /evidence/firewall-on",
        "{\"answers\": {\"firewall-on\": \"everywhere\"}, \"evidence\": {\"firewall-on\": \"x\"}}| /evidence/firewall-on",
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    var before = bank.reads(href).asString();

    for (var method : List.of("PATCH", "PUT")) {
      bank.calls()
          .body(body)
          .request(method, href + "/answers")
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/invalid-answers"))
          .body("errors.pointer", hasItem(pointer));
    }
    assertThat(bank.reads(href).asString()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"answers\": {}, \"answers\": {}}", "NaN", "{} {}"})
  void refusesWhatIsNoJson(String body) {
    bank.calls().body(body).patch(href + "/answers").then().statusCode(400);
  }

  @Test
  void keepsAnswersForWhoeverHasSeenTheLatest() {
    var seen = bank.reads(href).header("ETag");
    var first = patch(seen, "everywhere");
    var late = patch(seen, "nowhere");

    first.then().statusCode(200);
    late.then()
        .statusCode(412)
        .header("ETag", first.header("ETag"))
        .body("type", equalTo("/problems/precondition-failed"));
    bank.bare()
        .body("{\"answers\": {}}")
        .patch(href + "/answers")
        .then()
        .statusCode(428)
        .body("type", equalTo("/problems/precondition-required"));
    bank.reads(href).then().body("answers.firewall-on", equalTo("everywhere"));
  }

  @Test
  void keepsOneOfTwoThatAnswerAtOnceWithTheSameInView() throws Exception {
    var seen = bank.reads(href).header("ETag");

    var answers = Twice.atOnce(() -> patch(seen, "everywhere"));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void noticesWhatTheFirmAnswersItself() {
    var seen = bank.reads(href).header("ETag");
    var owner = new Actor.Owner(OrganisationId.read(firm).orElseThrow());
    var id = AssessmentId.read(bank.reads(href).path("id")).orElseThrow();
    community.answersTheRest(id, owner);

    patch(seen, "nowhere").then().statusCode(412);
    bank.reads(href).then().body("unanswered.size()", equalTo(0)).body("variant", nullValue());
  }

  private Response patch(String seen, String answer) {
    return bank.bare()
        .header("If-Match", seen)
        .body(Map.of("answers", Map.of("firewall-on", answer)))
        .patch(href + "/answers");
  }
}
