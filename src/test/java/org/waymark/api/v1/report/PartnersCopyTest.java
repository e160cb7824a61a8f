package org.waymark.api.v1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.Program;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.PdfFile;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** What the copy of a partner leaves out, and what it costs. */
@QuarkusTest
class PartnersCopyTest {

  @Inject Partnership partnership;
  @Inject Community community;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(new UUID(0, 0)));
  private AssessmentId assessment = new AssessmentId(new UUID(0, 0));
  private String href = "";

  @BeforeEach
  void submits() {
    bank = new Program(partnership.create());
    firm = new Actor.Owner(OrganisationId.read(bank.bringsFirm()).orElseThrow());
    var begun = bank.begins(firm.organisation().toString(), "cyber-security");
    href = begun.path("links.self");
    assessment = AssessmentId.read(begun.<String>path("id")).orElseThrow();
    community.answersTheRest(assessment, firm);
    bank.submits(href).then().statusCode(200);
  }

  @Test
  void namesNobodyWhoHelpedTheFirm() {
    var hub = community.hub("North East Growth Hub");
    var adviser = community.adviser(hub, "Ada");
    community.sql(
        firm,
        "update assessment set guide_person = ?1, guide_hub = ?2, guide_person_name = 'Ada Smith',"
            + " guide_hub_name = 'North East Growth Hub' where id = ?3",
        adviser.person().value(),
        hub.id().value(),
        assessment.value());

    var ofFirm = ActingBrowser.of(firm).get("/assessments/" + assessment + "/report.pdf");

    assertThat(text(ofFirm)).contains("filled in with Ada Smith of North East Growth Hub");
    assertThat(text(bank.reads(href + "/report.pdf")))
        .contains("Cyber security")
        .doesNotContain("Ada Smith", "filled in with", "North East Growth Hub");
  }

  @Test
  void countsAsManyCalls() {
    text(bank.reads(href + "/report.pdf"));
    var before = left(bank.reads(Program.ASSESSMENTS + "/" + UUID.randomUUID()));

    var after = left(bank.reads(href + "/report.pdf"));

    // Meanwhile some have come back.
    assertThat(after).isLessThan(before - 5).isGreaterThanOrEqualTo(before - 20);
  }

  private static long left(Response answer) {
    return Long.parseLong(answer.header("RateLimit").replaceAll(".*;r=(\\d+);.*", "$1"));
  }

  private static String text(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return new PdfFile(answer.asByteArray()).text();
  }
}
