package org.waymark.web.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.InventedRelease;

/** Published figures as anybody reads them. */
@QuarkusTest
class OpenDataPagesTest {

  private static final String ONE = "/open-data/" + InventedRelease.NUMBER;

  @Inject InventedRelease invented;

  @BeforeEach
  void publish() {
    invented.exists();
  }

  @Test
  void leadsToEveryReleaseAndToTheMethod() {
    var page = page("/open-data", "en");

    assertThat(page.select("main a").eachAttr("href")).contains(ONE, "/open-data/method");
    assertThat(page.select("main a[rel=license]").attr("href")).contains("by/4.0");
    assertThat(page("/", "en").select("footer a").eachAttr("href")).contains("/open-data");
  }

  @Test
  void leadsToTheOfficialFigures() {
    for (var language : new String[] {"en", "cy"}) {
      var links =
          page("/open-data", language).select("main a[href^=/api/v1/benchmarks/indicators]");

      assertThat(links).as(language).hasSize(2);
      for (var link : links) {
        given().get(link.attr("href")).then().statusCode(200);
      }
    }
    assertThat(page("/open-data", "cy").text()).contains("Ffigurau swyddogol");
  }

  @Test
  void showsARegionOnTheMapAndInTheTable() {
    var page = page(ONE, "en");

    assertThat(page.select("#skills-1-map-desc").text())
        .contains("Wales: 52.", "North East: 43.", "Scotland: not shown.");
    assertThat(page.select("svg.map .tile")).hasSize(12);
    assertThat(row(page, "Wales")).contains("35", "52.1 (46.0 to 58.2)");
  }

  @Test
  void hidesHowManyFirmsAnEarlyEstimateRestsOn() {
    assertThat(row(page(ONE, "en"), "North East")).contains("10 to 29").doesNotContain("15");
  }

  @Test
  void saysWhyAFigureIsWithheldAndNoNumberOfIt() {
    assertThat(row(page(ONE, "en"), "Scotland"))
        .contains("Enough firms, but it would tell too much")
        .contains("code: other")
        .doesNotContainPattern("\\d");
    assertThat(row(page(ONE, "en"), "London")).contains("Too few firms (code: few)");
  }

  @Test
  void drawsTheSpreadOfTheUnitedKingdom() {
    assertThat(page(ONE, "en").select("svg.distribution .share").eachText())
        .containsExactly("0%", "0%", "0%", "0%", "50%", "50%", "0%", "0%", "0%", "0%");
  }

  @Test
  void speaksWelsh() {
    var page = page(ONE, "cy");

    assertThat(page.select("h1").text()).isEqualTo("Data agored: cyhoeddiad 0");
    assertThat(row(page, "Yr Alban")).contains("cod: other");
    assertThat(page("/open-data/method", "cy").select("h1").text()).contains("cymharu");
  }

  @Test
  void handsOutEveryFileItNames() {
    assertThat(get(ONE + ".csv", "en").contentType()).startsWith("text/csv");
    assertThat(get(ONE + ".csv", "en").header("Content-Disposition")).contains("attachment");
    assertThat(get(ONE + ".json", "en").jsonPath().getString("licence")).contains("by/4.0");
    var metadata = given().accept("application/csvm+json").get(ONE + ".csv-metadata.json");
    assertThat(metadata.statusCode()).isEqualTo(200);
    assertThat(metadata.jsonPath().getString("url")).isEqualTo("0.csv");
  }

  /** In a cache that many share there must be nobody's secret either. */
  @ParameterizedTest
  @ValueSource(strings = {".csv", ".json", ".csv-metadata.json"})
  void letsAnybodyKeepAFileForEver(String form) {
    var file = given().accept("*/*").get(ONE + form);

    assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(file.header("Set-Cookie")).isNull();
    assertThat(file.header("ETag")).startsWith("\"");
    var again = given().accept("*/*").header("If-None-Match", file.header("ETag")).get(ONE + form);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    var other = given().accept("*/*").header("If-None-Match", "\"0.0\"").get(ONE + form);
    assertThat(other.asByteArray()).isEqualTo(file.asByteArray());
  }

  @Test
  void keepsNoPage() {
    assertThat(get("/open-data", "en").header("Cache-Control")).isEqualTo("no-store");
    assertThat(get(ONE, "en").header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/open-data/999999999",
        "/open-data/999999999.csv",
        "/open-data/-1",
        "/open-data/99999999999999999999999",
        "/open-data/x"
      })
  void knowsNoOtherRelease(String address) {
    assertThat(get(address, "en").statusCode()).isEqualTo(404);
  }

  private static String row(Document page, String place) {
    return page.select("table.stacks tr:has(th:contains(" + place + "))").text();
  }

  private static Document page(String address, String language) {
    return Jsoup.parse(get(address, language).asString());
  }

  private static Response get(String address, String language) {
    return given().accept("text/html,*/*;q=0.5").header("Accept-Language", language).get(address);
  }
}
