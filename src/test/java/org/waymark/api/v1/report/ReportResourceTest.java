package org.waymark.api.v1.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.ApiDescription;
import org.waymark.api.v1.assessment.Program;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** A partner's program fetches the report on what a firm has handed in. */
@QuarkusTest
class ReportResourceTest {

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
    href =
        bank.begins(
                Map.of(
                    "organisation",
                    firm,
                    "questionnaire",
                    "cyber-security",
                    "depth",
                    "core",
                    "answers",
                    Map.of("firewall-on", "nowhere")))
            .then()
            .statusCode(201)
            .extract()
            .path("links.self");
  }

  @Test
  void isThereOnceTheAssessmentIsSubmitted() {
    bank.reads(href + "/report")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/report-not-ready"));

    submits();

    bank.reads(href + "/report")
        .then()
        .statusCode(200)
        .body("organisation", equalTo(owner.organisation().toString()))
        .body("scorecard.questionnaire", equalTo("cyber-security"))
        .body("scorecard.standing.rated", equalTo(true))
        .body("comparison", hasKey("outcome"))
        .body("actions.about", hasItem("firewall-on"))
        .body("actions[0].title", hasKey("en"))
        .body("programmes.fit", hasItem("eligible"))
        .body("programmes[0].findings[0]", hasKey("outcome"))
        .body("programmes[0].need.practices[0]", hasKey("question"));
  }

  @Test
  void carriesAReceiptThatCanBeVerified() {
    submits();
    var receipt = bank.reads(href + "/report").as(JsonNode.class).path("receipt");

    given()
        .contentType("application/json")
        .body(receipt.toString())
        .post("/api/v1/receipts/verify")
        .then()
        .statusCode(200)
        .body("valid", equalTo(true));
    assertThat(receipt.at("/answers/firewall-on/0").asText()).isEqualTo("nowhere");
  }

  @Test
  void saysWhatTheFirmReadsOfProgrammesItHas() {
    submits();
    var programme =
        bank.reads(href + "/report").as(JsonNode.class).at("/programmes/0/about/id").asText();
    community.sql(
        owner,
        "insert into referral (id, organisation_id, programme, programme_name, way, begun_by,"
            + " begun_at, stage, changed_at)"
            + " values (?1, ?2, ?3, ?3, 'direct', 'owner', now(), 'granted', now())",
        UUID.randomUUID(),
        owner.organisation().value(),
        programme);

    var programmes = bank.reads(href + "/report").as(JsonNode.class).path("programmes");

    assertThat(programmes.findValuesAsText("id")).doesNotContain(programme);
  }

  @Test
  void isDescribedAsItIs() throws Exception {
    submits();
    var report = bank.reads(href + "/report").as(JsonNode.class);
    var assessment = bank.reads(href).as(JsonNode.class);
    var list = bank.reads(Program.ASSESSMENTS).as(JsonNode.class);

    assertThat(ApiDescription.errors("ReportResponse", report)).isEmpty();
    assertThat(ApiDescription.errors("AssessmentResponse", assessment)).isEmpty();
    assertThat(ApiDescription.errors("AssessmentListResponse", list)).isEmpty();
    assertThat(ApiDescription.errors("ReportResponse", assessment)).isNotEmpty();
    ((ObjectNode) assessment).remove("questionnaire");
    assertThat(ApiDescription.errors("AssessmentResponse", assessment)).isNotEmpty();
  }

  private void submits() {
    var id = AssessmentId.read(bank.reads(href).path("id")).orElseThrow();
    community.answersTheRest(id, owner);
    bank.submits(href).then().statusCode(200);
  }
}
