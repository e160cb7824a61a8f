package org.waymark.web.result.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Language;
import org.waymark.web.layout.language.Speaker;

/** What the report of a micro firm in Gateshead says beside official figures. */
@QuarkusTest
class FiguresOfAReportTest {

  private static final String BEGIN = "/assessments/new?questionnaire=cyber-security";

  private CookieFilter cookies = new CookieFilter();
  private String tasks = "";

  /** The best of every question, but whether its devices are protected it does not know. */
  @BeforeEach
  void handIn() {
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
      var page = get(next);
      next = place(form(page).formParam("answer", answer(next, page)).post(next));
    }
    form(get(tasks + "/check")).post(tasks + "/check");
  }

  @Test
  void countsPracticesBesideThoseOfATypicalFirm() {
    var count = figures("en").select(".like-for-like");

    assertThat(count.text())
        .containsPattern(
            "^On the 10 practices with official figures you do 9\\. A typical firm in the North East"
                + " does \\d\\.\\d \\(\\d\\.\\d to \\d\\.\\d\\)\\.")
        .contains("You do not know one of them. It does not count as done.")
        .contains("modelled from national figures")
        .contains("2 of them are for firms of your size, the others are for firms of all sizes.");
  }

  @Test
  void showsAnIntervalOrSaysThatNoneIsPublished() {
    assertThat(row(figures("en"), "Have a rule to install security updates").text())
        .contains("34%")
        .contains("90% interval: 32% to 36%");
    assertThat(row(figures("en"), "Have a formal plan").text())
        .contains("21%")
        .contains("no interval published");
  }

  @Test
  void saysWhoPublishedItUnderWhichLicenceAndWhoseShareItIs() {
    assertThat(row(figures("en"), "Have a formal plan").text())
        .containsPattern("Publisher: DSIT.* Edition: 20[^.]+\\. Licence: OGL v3\\.0")
        .contains("A share of: UK businesses");
  }

  @Test
  void callsTheFigureOfTheRegionModelled() {
    assertThat(row(figures("en"), "Have a formal plan").text())
        .containsPattern(
            "Firms in the North East: about 26% \\(1\\d% to 3\\d%\\), modelled from national figures"
                + " and your region’s mix of firms");
    assertThat(row(figures("en"), "Have a rule to install security updates").text())
        .doesNotContain("modelled");
  }

  @Test
  void speaksOfFirmsOfItsSizeWhereTheFiguresDo() {
    assertThat(words(Language.ENGLISH).countOfSize(11, 6, "in the North East", "4.9", "4.1 to 5.6"))
        .isEqualTo(
            "On the 11 practices with official figures you do 6. A typical firm of your size in the"
                + " North East does 4.9 (4.1 to 5.6).");
    assertThat(words(Language.WELSH).countOfSize(11, 6, "yng Nghymru", "4.9", "4.1 i 5.6"))
        .isEqualTo(
            "O’r 11 arfer sydd â ffigurau swyddogol, rydych chi’n gwneud 6. Mae busnes nodweddiadol"
                + " o’ch maint chi yng Nghymru yn gwneud 4.9 (4.1 i 5.6).");
  }

  private static FigureMessages words(Language language) {
    return new Speaker(language).words(FigureMessages.class);
  }

  @Test
  void saysAllThatInWelsh() {
    assertThat(figures("cy").text())
        .contains("O’r 10 arfer sydd â ffigurau swyddogol, rydych chi’n gwneud 9.")
        .contains("Mae busnes nodweddiadol yng Ngogledd-ddwyrain Lloegr yn gwneud")
        .contains("Nid ydych yn gwybod am un ohonynt.")
        .contains("cyfwng 90%: 32% i 36%")
        .contains("dim cyfwng wedi’i gyhoeddi")
        .contains("Busnesau yng Ngogledd-ddwyrain Lloegr: tua 26%")
        .contains("wedi’i fodelu o ffigurau cenedlaethol");
  }

  private Elements figures(String language) {
    var report = page(browser().header("Accept-Language", language).get(tasks + "/report"));
    return report.select("section[aria-labelledby=figures-title]");
  }

  private static Elements row(Elements figures, String practice) {
    return figures.select("tr:has(th:contains(" + practice + "))");
  }

  private static Object[] answer(String question, Document page) {
    var answers = page.select("main input[name=answer]");
    if (question.endsWith("/malware-protection")) {
      return new Object[] {"dont-know"};
    }
    var ticks = answers.select("[type=checkbox]:not([data-behaviour])");
    return ticks.isEmpty()
        ? new Object[] {answers.get(0).attr("value")}
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
