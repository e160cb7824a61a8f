package org.waymark.web.programme.fit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which programmes fit a firm, without an assessment. */
@QuarkusTest
class FitPagesTest {

  private static final String FIRM = "?area=E08000037&size=1-4&sector=manufacturing";
  private static final String COURSE = "/programmes/help-to-grow-management";

  @Test
  void asksForThreeThings() {
    var page = page("/programmes/fit", "en");

    assertThat(page.select("main select").eachAttr("name"))
        .containsExactly("area", "size", "sector", "topic");
    assertThat(page.select("main form").attr("method")).isEqualTo("get");
    assertThat(page.select(".rules")).isEmpty();
    assertThat(page.select(".govuk-error-summary")).isEmpty();
  }

  @Test
  void putsWhatFitsBestFirstAndHidesNoNearMiss() {
    var page = page("/programmes/fit" + FIRM, "en");

    assertThat(page.select("h3.group").eachText())
        .hasSize(4)
        .satisfiesExactly(
            group -> assertThat(group).startsWith("You meet every condition we know of: "),
            group -> assertThat(group).startsWith("Likely, once you have checked"),
            group -> assertThat(group).startsWith("Nearly: "),
            group -> assertThat(group).startsWith("Not for your firm: "));
    assertThat(page.select("details .card")).isNotEmpty();
    assertThat(page.select("#answer").text()).contains("1 to 4", "Gateshead");
    assertThat(card(page, COURSE)).contains("You need 1 to 4 more employees.");
  }

  @Test
  void showsNothingClosed() {
    assertThat(page("/programmes/fit" + FIRM, "en").select(".card").eachText())
        .noneMatch(card -> card.contains("Closed on") || card.contains("Closed by"));
  }

  @Test
  void narrowsDownToATopic() {
    var page = page("/programmes/fit" + FIRM + "&topic=skills.leadership", "en");

    assertThat(card(page, COURSE)).isNotEmpty();
    assertThat(page.select(".card h4 a").eachAttr("href"))
        .doesNotContain("/programmes/cyber-essentials");
    assertThat(page.select("#topic option[selected]").attr("value")).isEqualTo("skills.leadership");
  }

  @Test
  void saysOnAProgrammesPageWhatIsMetAndWhatIsNot() {
    var page = page(COURSE + FIRM, "en");

    assertThat(page.select("#answer").text()).isEqualTo("Nearly");
    assertThat(page.select(".rules .not").text())
        .isEqualTo(
            "Not met: For firms with 5 to 249 employees: you have 1 to 4. You need 1 to 4 more"
                + " employees.");
    assertThat(page.select(".rules .met").text())
        .startsWith("Met: For firms in the UK: you are in Gateshead.");
    assertThat(page.select(".rules .ask").text()).contains("To check: ");
    assertThat(page.select("#size option[selected]").attr("value")).isEqualTo("1-4");
  }

  @Test
  void asksWhatTheRulesOfAProgrammeTurnOnBesides() {
    assertThat(page(COURSE, "en").select("#trading-months")).isEmpty();

    var page = page(COURSE + FIRM + "&trading-months=1,030", "en");

    assertThat(page.select("#trading-months").attr("value")).isEqualTo("1,030");
    assertThat(page.select(".rules .met").text()).contains("traded for 12 months or more");
    assertThat(page(COURSE + FIRM + "&trading-months=3", "en").select(".rules .met").text())
        .doesNotContain("traded for 12 months");
  }

  @Test
  void saysWhatIsWrongWithANumberAndKeepsIt() {
    var answer = get(COURSE + FIRM + "&trading-months=lots", "en");
    var page = Jsoup.parse(answer.asString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#trading-months");
    assertThat(page.select("#trading-months").attr("value")).isEqualTo("lots");
    assertThat(page.select("#answer").text()).isEqualTo("Nearly");
  }

  @Test
  void asksSixThingsMoreAtMost() {
    var page = page("/programmes/fit" + FIRM, "en");
    var asked = page.select("main form h3 ~ .govuk-form-group");

    // The topic comes after them.
    assertThat(asked.size() - 1).isBetween(1, 6);
  }

  @Test
  void saysWhatIsMissingAndKeepsTheRest() {
    var answer = get("/programmes/fit?area=E08000037&size=lots&sector=", "en");
    var page = Jsoup.parse(answer.asString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#size", "#sector");
    assertThat(page.select("#area option[selected]").attr("value")).isEqualTo("E08000037");
    assertThat(page.select(".rules")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?area=%3Cscript%3E&size=%00&sector=x",
        "?area=&size=&sector=",
        "?topic=nonsense&area=E08000037&size=0&sector=retail",
        "?area=a&area=b"
      })
  void copesWithAnyAddress(String query) {
    for (var address : new String[] {"/programmes/fit", COURSE}) {
      var answer = given().accept("text/html").urlEncodingEnabled(false).get(address + query);

      assertThat(answer.statusCode()).isLessThan(500);
      assertThat(answer.asString()).doesNotContain("<script>");
    }
  }

  /** It says where a firm is: no cache on the way may hold it. */
  @ParameterizedTest
  @ValueSource(strings = {"/programmes/fit", COURSE})
  void isKeptByNobody(String address) {
    assertThat(get(address + FIRM, "en").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void speaksWelsh() {
    var page = page("/programmes/fit" + FIRM, "cy");

    assertThat(page.select("h1").text()).isEqualTo("Pa raglenni sy’n addas i’m busnes?");
    assertThat(page.select("h3.group").eachText()).anyMatch(group -> group.startsWith("Bron iawn"));
  }

  private static String card(Document page, String href) {
    return page.select(".card:has(a[href=" + href + "])").text();
  }

  private static Document page(String address, String language) {
    return Jsoup.parse(get(address, language).asString());
  }

  private static Response get(String address, String language) {
    return given().accept("text/html").header("Accept-Language", language).get(address);
  }
}
