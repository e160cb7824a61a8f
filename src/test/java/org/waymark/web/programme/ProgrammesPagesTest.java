package org.waymark.web.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.programme.file.ProgrammesFile;

/** The catalogue as anybody looks through it. */
@QuarkusTest
class ProgrammesPagesTest {

  @Test
  void isFoundFromEveryPage() {
    var page = page("/", "en");

    assertThat(page.select("header nav a").eachAttr("href")).contains("/programmes");
    assertThat(page.select("footer a").eachAttr("href")).contains("/programmes");
  }

  @Test
  void showsTwentyAtATimeAndSaysHowManyThereAre() {
    var page = page("/programmes", "en");

    assertThat(page.select(".doors li")).hasSize(20);
    assertThat(page.select("#found").text()).matches("\\d+ programmes");
    assertThat(page.select("nav.pagination").text()).startsWith("Page 1 of ");
    var next = page.select("a[rel=next]").attr("href");
    var second = page(next, "en");
    assertThat(second.select("nav.pagination").text()).contains("Page 2 of ");
    assertThat(second.select(".doors a").eachAttr("href"))
        .doesNotContainAnyElementsOf(page.select(".doors a").eachAttr("href"));
  }

  @Test
  void keepsFiltersInTheAddressOfTheNextPage() {
    var page = page("/programmes?state=all&region=TLC", "en");

    assertThat(page.select("#state option[selected]").attr("value")).isEqualTo("all");
    assertThat(page.select("#region option[selected]").attr("value")).isEqualTo("TLC");
    assertThat(page.select("a[rel=next]").attr("href"))
        .isEqualTo("/programmes?region=TLC&state=all&page=2");
  }

  @Test
  void namesTopicsInPlainWordsUnderHeadings() {
    var topics = page("/programmes", "en").select("#topic");

    assertThat(topics.select("optgroup")).hasSize(5);
    assertThat(topics.select("option[value=procurement.bid-skills]").text())
        .isEqualTo("Writing bids");
    assertThat(topics.select("option:not([value=''])").eachAttr("value"))
        .containsExactlyInAnyOrderElementsOf(ProgrammesFile.bundled().topics());
    assertThat(topics.select("option").eachText()).noneMatch(words -> words.contains("."));
  }

  @Test
  void showsNothingClosedUnlessItIsAskedFor() {
    assertThat(page("/programmes?q=voucher&kind=grant&state=live", "en").text())
        .doesNotContain("Closed on 4 January");
    assertThat(page("/programmes?state=closed", "en").select(".doors li").eachText())
        .allMatch(row -> row.contains("Closed "));
    assertThat(page("/programmes?q=help+to+grow+digital", "en").select(".doors li").text())
        .contains("Closed on 2 February 2023.");
  }

  @Test
  void helpsWhoeverFindsNothing() {
    var page = page("/programmes?q=zzzz&region=TLC", "en");

    assertThat(page.select("#found").text()).isEqualTo("0 programmes");
    assertThat(page.select("main section a").eachAttr("href"))
        .contains(
            "/programmes?q=zzzz&region=TLC&state=all",
            "/programmes?region=TLC",
            "/programmes?q=zzzz",
            "/programmes/fit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?page=0",
        "?page=-1",
        "?page=99999999999999999999",
        "?page=x",
        "?region=nowhere&kind=&cost=1&state=x&topic=y",
        "?q=%00%F0%9F%92%A9",
        "?q=%3Cscript%3E",
        "?kind=grant&kind=loan",
        "?unknown=1"
      })
  void copesWithAnyAddress(String query) {
    var answer = given().accept("text/html").urlEncodingEnabled(false).get("/programmes" + query);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).doesNotContain("<script>");
  }

  @Test
  void showsTheLastPageForOneBeyond() {
    assertThat(page("/programmes?page=999", "en").select("nav.pagination").text())
        .matches(".*Page (\\d+) of \\1");
  }

  @ParameterizedTest
  @CsvSource({"/programmes, Rhaglenni cymorth", "/programmes?q=zzzz, Rhaglenni cymorth"})
  void speaksWelsh(String address, String heading) {
    assertThat(page(address, "cy").select("h1").text()).isEqualTo(heading);
  }

  @Test
  void isNotKept() {
    assertThat(get("/programmes", "en").header("Cache-Control")).isEqualTo("no-store");
  }

  static Document page(String address, String language) {
    return Jsoup.parse(get(address, language).asString());
  }

  static Response get(String address, String language) {
    return given()
        .accept("text/html")
        .header("Accept-Language", language)
        .redirects()
        .follow(false)
        .get(address);
  }
}
