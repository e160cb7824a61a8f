package org.waymark.api.v1.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.assessment.Program.ASSESSMENTS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** How a partner's program finds the assessments of the partner's firms. */
@QuarkusTest
class AssessmentListTest {

  @Inject Partnership partnership;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private Program guild = bank;
  private String firm = "";

  @BeforeEach
  void registerTwoPartners() {
    bank = new Program(partnership.create());
    guild = new Program(partnership.create());
    firm = bank.bringsFirm();
  }

  @Test
  void listsAssessmentsPageByPage() {
    var ids =
        List.of(
            begin().<String>path("id"),
            bank.begins(firm, "skills").<String>path("id"),
            bank.begins(bank.bringsFirm(), "skills").<String>path("id"));

    var first = bank.reads(ASSESSMENTS + "?limit=2");
    var second = bank.reads(first.path("links.next"));

    assertThat(first.<List<String>>path("assessments.id")).isEqualTo(ids.subList(0, 2));
    assertThat(second.<List<String>>path("assessments.id")).isEqualTo(ids.subList(2, 3));
    assertThat(first.asString()).doesNotContain("firewall-on");
    second.then().body("links.next", nullValue());
    bank.reads(ASSESSMENTS + "?state=draft&organisation=" + firm)
        .then()
        .body("assessments.id", equalTo(ids.subList(0, 2)));
    bank.reads(ASSESSMENTS + "?state=submitted").then().body("assessments", empty());
    guild.reads(first.path("links.next")).then().statusCode(400);
  }

  @Test
  void findsWhatAPartnerCallsSo() {
    begin();
    var wish = Map.<String, Object>of("organisation", firm, "questionnaire", "skills");
    var named = new HashMap<>(wish);
    named.put("externalReference", "loan & 1");
    var loan = bank.begins(named);

    var found = bank.bare().queryParam("externalReference", "loan & 1").get(ASSESSMENTS);

    assertThat(found.<List<String>>path("assessments.id")).containsExactly(loan.<String>path("id"));
    guild
        .bare()
        .queryParam("externalReference", "loan & 1")
        .get(ASSESSMENTS)
        .then()
        .body("assessments", empty());
    var exported =
        bank.bare().queryParam("externalReference", "loan & 1").get(ASSESSMENTS + "/export");
    assertThat(exported.asString()).contains(loan.<String>path("id")).contains("\"count\":1");
  }

  @ParameterizedTest
  @CsvSource({
    "externalReference=",
    "state=open",
    "organisation=x",
    "cursor=x",
    "limit=0",
    "limit=101"
  })
  void refusesAListThatThereCannotBe(String query) {
    bank.reads(ASSESSMENTS + "?" + query).then().statusCode(400);
  }

  private Response begin() {
    return bank.begins(
        Map.of(
            "organisation",
            firm,
            "questionnaire",
            "cyber-security",
            "answers",
            Map.of("firewall-on", "everywhere")));
  }
}
