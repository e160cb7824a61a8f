package org.waymark.api.v1.benchmark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.InventedRelease;

/** Releases as programs read them. */
@QuarkusTest
class BenchmarkResourceTest {

  private static final String RELEASES = "/api/v1/benchmarks/releases";
  private static final String ONE = RELEASES + "/" + InventedRelease.NUMBER;

  @Inject InventedRelease invented;

  @BeforeEach
  void publish() {
    invented.exists();
  }

  @Test
  void listsReleasesWithLicenceAndMethod() {
    var list = get(RELEASES).jsonPath();

    assertThat(list.getString("licence")).contains("by/4.0");
    assertThat(list.getString("method")).isEqualTo("/open-data/method");
    assertThat(list.getList("releases.release")).contains(InventedRelease.NUMBER);
    assertThat(list.getList("releases.links.self")).contains(ONE);
  }

  @Test
  void saysWhatAReleaseIsAbout() {
    var release = get(ONE).jsonPath();

    assertThat(release.getString("period.from")).isEqualTo("2026-07-01");
    assertThat(release.getInt("minimumFirms")).isEqualTo(10);
    assertThat(release.getList("measures.questionnaire")).containsExactly("skills");
    assertThat(get(release.getString("links.csvMetadata")).statusCode()).isEqualTo(200);
  }

  @Test
  void handsOutFiguresOfTheGroupsAskedFor() {
    var cells = get(ONE + "/cells?place=TLL").jsonPath();

    assertThat(cells.getList("cells.group.gss")).containsExactly("W92000004");
    assertThat(cells.getDouble("cells[0].mean.estimate")).isEqualTo(52.1);
    assertThat(cells.getInt("cells[0].firms")).isEqualTo(35);
    assertThat(cells.getString("reasons.other")).isNotBlank();
  }

  @Test
  void tellsOfAWithheldFigureTheReasonAlone() {
    var cells = get(ONE + "/cells?place=TLM").jsonPath();

    assertThat(cells.getString("cells[0].reason")).isEqualTo("other");
    assertThat(cells.getMap("cells[0]").keySet())
        .containsExactlyInAnyOrder("group", "score", "status", "reason");
  }

  @Test
  void handsOutTheSameAsCsv() {
    var csv = get(ONE + "/cells.csv?rung=region&place=TLC");

    assertThat(csv.contentType()).startsWith("text/csv");
    assertThat(csv.asString().lines()).hasSize(2).last().asString().contains(",early,,,,43.0,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cells", "/cells?place=TLL", "/cells.csv?rung=region"})
  void letsAnybodyKeepWhatANumberStandsFor(String query) {
    var figures = get(ONE + query);

    assertThat(figures.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(figures.header("Set-Cookie")).isNull();
    var again = given().header("If-None-Match", figures.header("ETag")).get(ONE + query);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(given().header("If-Match", "\"0\"").get(ONE + query).statusCode()).isEqualTo(200);
  }

  /** What is current today may not be tomorrow; and there may be another release tomorrow. */
  @Test
  void wantsToBeAskedAgainForWhateverMayChange() {
    assertThat(get(RELEASES + "/current/cells.csv").header("Cache-Control")).isEqualTo("no-cache");
    assertThat(get(RELEASES).header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rung=town",
        "place=Mars",
        "size=micro",
        "sector=construction",
        "series=99",
        "questionnaire=unknown",
        "place=%00"
      })
  void refusesWhatLiesOffTheLadder(String query) {
    for (var form : new String[] {"/cells?", "/cells.csv?"}) {
      var refused = get(ONE + form + query);

      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.contentType()).startsWith("application/problem+json");
      assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/off-the-ladder");
      assertThat(refused.jsonPath().getString("detail")).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999", "-1", "next", "99999999999999999999999"})
  void knowsNoOtherRelease(String release) {
    var missing = get(RELEASES + "/" + release + "/cells");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.jsonPath().getString("type")).isEqualTo("/problems/unknown-release");
  }

  private static Response get(String address) {
    return given().urlEncodingEnabled(false).accept("*/*").get(address);
  }
}
