package org.waymark.api.v1.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.assessment.Program.FIRMS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.api.v1.assessment.Program;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** How a partner's program finds the partner's firms. */
@QuarkusTest
class OrganisationListTest {

  @Inject Partnership partnership;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private Program guild = bank;

  @BeforeEach
  void registerTwoPartners() {
    bank = new Program(partnership.create());
    guild = new Program(partnership.create());
  }

  @Test
  void handsTheListOutPageByPage() {
    var references = List.of("1", "2", "3", "4", "5");
    references.forEach(reference -> brings(bank, reference));
    brings(guild, "6");

    var first = bank.reads(FIRMS + "?limit=2");
    var second = bank.reads(first.path("links.next"));
    var third = bank.reads(second.path("links.next"));

    assertThat(List.of(first, second, third))
        .flatExtracting(OrganisationListTest::references)
        .containsExactlyElementsOf(references);
    third.then().body("links.next", nullValue());
    guild
        .reads(first.path("links.next"))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
  }

  @Test
  void findsTheFirmThatAPartnerCallsSo() {
    brings(bank, "4711 & sons");
    brings(bank, "4712");
    brings(guild, "4711 & sons");

    var found = called("4711 & sons");

    assertThat(references(found)).containsExactly("4711 & sons");
    found.then().body("links.next", nullValue());
    assertThat(references(called("471"))).isEmpty();
    called("x".repeat(101)).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "cursor=x, invalid-cursor",
    "limit=0, bad-request",
    "limit=101, bad-request",
    "limit=-1, bad-request",
    "limit=many, bad-request",
    "limit=99999999999999999999, bad-request",
    "externalReference=, bad-request",
  })
  void refusesAPageThatThereCannotBe(String query, String problem) {
    bank.reads(FIRMS + "?" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/" + problem));
  }

  private Response called(String reference) {
    return bank.bare().queryParam("externalReference", reference).get(FIRMS);
  }

  private static List<String> references(Response page) {
    return page.path("organisations.externalReference");
  }

  private static void brings(Program program, String reference) {
    program
        .calls()
        .body(
            """
            {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"},
             "externalReference": "%s"}
            """
                .formatted(reference))
        .post(FIRMS)
        .then()
        .statusCode(201);
  }
}
