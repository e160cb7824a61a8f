package org.waymark.web.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The short version asks some points of Cyber Essentials and not all. However well a firm answers,
 * its report names no level that promises all of them.
 */
@QuarkusTest
class ShortVersionTest {

  private static final String BEGIN = "/assessments/new?questionnaire=cyber-security";

  private CookieFilter cookies = new CookieFilter();
  private String tasks = "";

  @BeforeEach
  void answerEverythingAtItsBest() {
    cookies = new CookieFilter();
    var begin =
        form(get(BEGIN))
            .formParam("area", "E08000037")
            .formParam("size", "5-9")
            .formParam("sector", "construction")
            .post(BEGIN);
    tasks = place(begin);
    var next = get(tasks).select("main a.govuk-button").attr("href");
    while (next.contains("/questions/")) {
      next = place(form(get(next)).formParam("answer", best(get(next))).post(next));
    }
  }

  @Test
  void saysBeforehandHowFarItGoes() {
    assertThat(get(tasks).select("form.depth").text()).contains("It can show level 2 of 5 at most");
  }

  @Test
  void namesNoLevelThatItDidNotAskEverythingOf() {
    var report = handIn();

    assertThat(report.select("h1").text()).isEqualTo("At least level 2");
    assertThat(report.select(".standing h2").text()).isEqualTo("At least level 2 of 5");
    assertThat(report.select(".standing").text())
        .contains(
            "Level 3 (Cyber Essentials ready) and above rest on questions that only the full version"
                + " asks. Answer it to see whether you reach them.");
    assertThat(report.select(".standing a").attr("href")).isEqualTo(BEGIN + "&depth=full");
    assertThat(report.select(".held")).isEmpty();
    assertThat(report.select("main").text()).doesNotContain("Resilient").doesNotContain("Assured");
    assertThat(report.select(".bars .level").text())
        .isEqualTo(
            "Level 2 of 5. Held there for now. Only the full version asks whether your router's"
                + " settings page may be reached from the internet.");
  }

  @Test
  void saysSoInWelsh() {
    handIn();

    var report = page(browser().header("Accept-Language", "cy").get(tasks + "/report"));

    assertThat(report.select("h1").text()).isEqualTo("O leiaf lefel 2");
    assertThat(report.select(".standing").text())
        .contains("Mae lefel 3 (Yn barod am Cyber Essentials)");
  }

  private Document handIn() {
    form(get(tasks + "/check")).post(tasks + "/check");
    return get(tasks + "/report");
  }

  /** All that can be ticked together, or the first, which is the best. */
  private static Object[] best(Document question) {
    var ticks = question.select("main input[type=checkbox][name=answer]:not([data-behaviour])");
    return ticks.isEmpty()
        ? new Object[] {question.select("main input[name=answer]").get(0).attr("value")}
        : ticks.eachAttr("value").toArray();
  }

  private RequestSpecification form(Document page) {
    return browser().formParam("csrf-token", page.select("input[name=csrf-token]").attr("value"));
  }

  private Document get(String path) {
    return page(browser().get(path));
  }

  private RequestSpecification browser() {
    return given().filter(cookies).accept("text/html").redirects().follow(false);
  }

  private static String place(Response response) {
    return response.header("Location").replaceAll("^http://[^/]+", "");
  }

  private static Document page(Response response) {
    return Jsoup.parse(response.asString());
  }
}
