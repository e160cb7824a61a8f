package org.waymark.api.v1.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.api.v1.benchmark.ComparedSheet.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.ApiDescription;
import org.waymark.benchmark.round.Releasing;
import org.waymark.fixture.CountedFirms;
import org.waymark.fixture.Unpublished;
import org.waymark.questionnaire.Questionnaires;

/** How programs compare a firm with what has been released. */
@QuarkusTest
class ComparisonResourceTest {

  /** A micro builder who does everything, and so scores more than any firm that is counted. */
  private static final String BUILDER = "everything best, core";

  /** A micro shop with 25 points, in the middle of the firms that are counted. */
  private static final String SHOP = "exactly on the edge of level 2";

  private static final byte[] WORKSHOP = {7, 8, 9};

  @Inject CountedFirms firms;
  @Inject Releasing releasing;
  @Inject Unpublished unpublished;
  @Inject Questionnaires questionnaires;

  @BeforeEach
  void startAfresh() {
    unpublished.everything();
  }

  @AfterEach
  void leaveNothing() {
    firms.remove();
    unpublished.everything();
  }

  @Test
  void comparesWithTheFinestGroupThatIsToldAndSaysWhyNoneIsFiner() {
    var release = releaseShopsAndFewBuilders();

    compare(sheet(BUILDER))
        .statusCode(200)
        .body("outcome", equalTo("compared"))
        .body("group", equalTo(group("region-size", Map.of("size", "micro"))))
        .body("withheld", hasSize(1))
        .body(
            "withheld[0].group",
            equalTo(group("region-size-sector", Map.of("size", "micro", "sector", "construction"))))
        .body("withheld[0].reason", equalTo("few"))
        .body("release.release", equalTo(release))
        .body("release.period.from", matchesPattern("\\d{4}-\\d\\d-\\d\\d"))
        .body("release.period.to", matchesPattern("\\d{4}-\\d\\d-\\d\\d"))
        .body("release.links.self", equalTo("/api/v1/benchmarks/releases/" + release));
  }

  @Test
  void saysHowManyFirmsScoreLessAndHowSureThatIs() {
    releaseShopsAndFewBuilders();

    compare(sheet(BUILDER))
        .body("whole.firms", equalTo(55))
        .body("whole.status", equalTo("shrunk"))
        .body("whole.percentBelow", equalTo(100))
        .body("whole.low", equalTo(95))
        .body("whole.high", equalTo(100))
        .body("whole.clear", equalTo(true))
        .body("whole.quartiles.lower", lessThan(20f))
        .body("whole.quartiles.median", lessThan(30f))
        .body("whole.quartiles.upper", greaterThan(30f));
  }

  @Test
  void comparesEachSectionThatIsTold() {
    firms.add(100, "TLC", "retail");
    releaseShopsAndFewBuilders();

    compare(sheet(BUILDER))
        .body("sections.size()", equalTo(1))
        .body("sections.people.firms", equalTo(155))
        .body("sections.people.percentBelow", equalTo(100))
        .body("sections.people.quartiles.upper", lessThan(25f));
  }

  @Test
  void describesWhatItAnswers() throws Exception {
    releaseShopsAndFewBuilders();
    var answer = compare(sheet(BUILDER)).extract().as(ObjectNode.class);
    assertThat(ApiDescription.errors("ComparisonResponse", answer)).isEmpty();

    answer.withObject("/whole").remove("low");
    assertThat(ApiDescription.errors("ComparisonResponse", answer)).isNotEmpty();
  }

  /** There are fifty shops; beside the whole region's they would tell of five builders. */
  @Test
  void saysThatAFinerGroupWouldTellOfOthersAndThatNothingIsClear() {
    releaseShopsAndFewBuilders();

    compare(sheet(SHOP))
        .body("outcome", equalTo("compared"))
        .body("group.rung", equalTo("region-size"))
        .body("withheld.group.sector", contains("retail"))
        .body("withheld.reason", contains("other"))
        .body("whole.clear", equalTo(false))
        .body("whole.low", lessThanOrEqualTo(50))
        .body("whole.high", greaterThan(50));
  }

  @Test
  void doesNotTellHowManyFewFirmsAre() {
    firms.add(15, "TLC", "construction");
    releasing.releaseNow();

    compare(sheet(BUILDER))
        .body("outcome", equalTo("compared"))
        .body("group.rung", equalTo("region-size-sector"))
        .body("withheld", hasSize(0))
        .body("whole.status", equalTo("early"))
        .body("whole", not(hasKey("firms")))
        .body("whole.clear", equalTo(true));
  }

  /** Forty of 150 firms have 57 points: the core scores 61, all that was asked 53. */
  @Test
  void comparesOnTheCoreHoweverMuchWasAsked() {
    firms.add(110, "TLC", "retail");
    firms.addFrom(WORKSHOP, 40, "TLC", "0.57");
    releasing.releaseNow();

    for (var golden : new String[] {"a micro retailer, core", "a micro retailer, full depth"}) {
      compare(sheet(golden))
          .body("outcome", equalTo("compared"))
          .body("whole.firms", equalTo(150))
          .body("whole.percentBelow", equalTo(100));
    }
  }

  @Test
  void saysThatNoGroupHasEnoughFirms() {
    firms.add(5, "TLC", "construction");
    var release = (int) releasing.releaseNow().id();

    compare(sheet(BUILDER))
        .statusCode(200)
        .body("outcome", equalTo("not-enough-firms"))
        .body("release.release", equalTo(release))
        .body("release.minimumFirms", equalTo(10))
        .body(
            "withheld.group.rung",
            contains("region-size-sector", "region-size", "region", "nation", "uk"))
        .body("whole", nullValue());
  }

  @Test
  void saysThatNothingHasBeenReleased() {
    compare(sheet(BUILDER)).statusCode(200).body("", equalTo(Map.of("outcome", "not-released")));
  }

  @Test
  void comparesNobodyWhoseAnswersGiveNoLevel() {
    releaseShopsAndFewBuilders();
    var sheet = sheet(BUILDER);
    sheet.put("answers", Map.of());

    compare(sheet).statusCode(200).body("", equalTo(Map.of("outcome", "not-rated")));
  }

  private int releaseShopsAndFewBuilders() {
    firms.add(50, "TLC", "retail");
    firms.add(5, "TLC", "construction");
    firms.addSection("people");
    return (int) releasing.releaseNow().id();
  }

  private Map<String, Object> sheet(String golden) {
    return ComparedSheet.of(questionnaires, golden);
  }

  private static Map<String, String> group(String rung, Map<String, String> finer) {
    var group = new HashMap<>(finer);
    group.putAll(Map.of("rung", rung, "place", "TLC", "gss", "E12000001"));
    return group;
  }
}
