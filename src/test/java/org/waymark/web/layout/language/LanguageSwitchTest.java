package org.waymark.web.layout.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is read in the visitor's language, and can be switched where it is. */
@QuarkusTest
class LanguageSwitchTest {

  private static final String COOKIE = "waymark-language";

  @Test
  void speaksEnglishToWhoeverDoesNotAskForWelsh() {
    var page = page(browser().get("/help"));

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1").text()).isEqualTo("Help");
    assertThat(page.select(".under-review")).isEmpty();
  }

  @Test
  void speaksWelshWhereTheBrowserPrefersItAndSetsNoCookieForThat() {
    var response = browser().header("Accept-Language", "cy-GB,cy;q=0.9,en;q=0.8").get("/help");

    assertThat(page(response).select("html").attr("lang")).isEqualTo("cy");
    assertThat(page(response).select("h1").text()).isEqualTo("Cymorth");
    assertThat(page(response).select(".under-review").text()).contains("adolygiad gan gyfieithydd");
    assertThat(response.cookies()).doesNotContainKey(COOKIE);
  }

  @Test
  void believesTheChoiceRatherThanTheBrowser() {
    var response = browser().header("Accept-Language", "cy").cookie(COOKIE, "en").get("/help");

    assertThat(page(response).select("html").attr("lang")).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/help?a=1&b=2", "/assessments/new?questionnaire=skills", "/no-such"})
  void leadsBackToThePlaceInTheOtherLanguage(String path) {
    var link = page(browser().get(path)).selectFirst(".languages a");

    assertThat(link).isNotNull();
    assertThat(link.text()).isEqualTo("Cymraeg");
    assertThat(link.attr("lang")).isEqualTo("cy");
    assertThat(link.attr("hreflang")).isEqualTo("cy");
    var chosen = given().urlEncodingEnabled(false).redirects().follow(false).get(link.attr("href"));
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(place(chosen)).isEqualTo(path);
    var there = page(browser().cookies(chosen.cookies()).get(path));
    assertThat(there.select("html").attr("lang")).isEqualTo("cy");
    assertThat(there.select(".languages [aria-current]").text()).isEqualTo("Cymraeg");
    assertThat(there.select(".languages a").text()).isEqualTo("English");
  }

  @Test
  void remembersTheChoiceForAYearOutOfReachOfScripts() {
    var cookie =
        given().redirects().follow(false).get("/language/cy?to=/help").detailedCookie(COOKIE);

    assertThat(cookie.getValue()).isEqualTo("cy");
    assertThat(cookie.getMaxAge()).isEqualTo(31_536_000);
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example",
        "https://elsewhere.example",
        "%2F%2Felsewhere",
        "/%5C%5Celsewhere",
        "%0d"
      })
  void leadsToNoOtherService(String to) {
    var chosen =
        given().urlEncodingEnabled(false).redirects().follow(false).get("/language/cy?to=" + to);

    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(place(chosen)).isEqualTo("/");
  }

  @Test
  void knowsNoThirdLanguage() {
    assertThat(browser().get("/language/fr?to=/help").statusCode()).isEqualTo(404);
  }

  /** After a form with errors in it, the way to the other language is the page of that form. */
  @Test
  void leadsFromAPageWithErrorsToThePageOfItsForm() {
    var form = "/assessments/new?questionnaire=skills";
    var asked = browser().cookie(COOKIE, "cy").get(form);
    var token = page(asked).select("input[name=csrf-token]").attr("value");
    var refused =
        page(
            browser()
                .cookies(asked.cookies())
                .cookie(COOKIE, "cy")
                .formParam("csrf-token", token)
                .post(form));

    assertThat(refused.title()).startsWith("Gwall: ");
    assertThat(refused.select(".govuk-error-summary").text()).contains("Mae problem wedi codi");
    var link = refused.select(".languages a").attr("href");
    var chosen = given().urlEncodingEnabled(false).redirects().follow(false).get(link);
    assertThat(place(chosen)).isEqualTo(form);
    assertThat(browser().get(form).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} {1} sent as {2}: {3}")
  @CsvSource({
    "GET, /no-such-page, , 404, Heb ddod o hyd i’r dudalen",
    "POST, /resume, application/x-www-form-urlencoded, 400, Ni allem dderbyn hynny",
    "POST, /resume, text/plain, 415, Ni allem dderbyn hynny",
    "GET, /failing, , 500, Aeth rhywbeth o’i le ar ein hochr ni"
  })
  void saysInWelshWhatWentWrong(
      String method, String path, @Nullable String type, int status, String heading) {
    var request = browser().cookie(COOKIE, "cy");
    var response = (type == null ? request : request.contentType(type)).request(method, path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(page(response).select("html").attr("lang")).isEqualTo("cy");
    assertThat(page(response).select("h1").text()).isEqualTo(heading);
    assertThat(page(response).select(".languages a").text()).isEqualTo("English");
  }

  @Test
  void tellsCachesThatTheNextVisitorMayGetAnotherLanguage() {
    var response = browser().cookie(COOKIE, "cy").get("/help");

    assertThat(response.header("Content-Language")).isEqualTo("cy");
    assertThat(response.header("Vary")).contains("Accept-Language").contains("Cookie");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void leavesTheApiAsItIs() {
    var response = given().header("Accept-Language", "cy").get("/api/v1/questionnaires");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("Content-Language")).isNull();
  }

  private static RequestSpecification browser() {
    return given().accept("text/html").redirects().follow(false);
  }

  private static String place(Response response) {
    return response.header("Location").replaceFirst("^http://[^/]+", "");
  }

  private static Document page(Response response) {
    return Jsoup.parse(response.asString());
  }
}
