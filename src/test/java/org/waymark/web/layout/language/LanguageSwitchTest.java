package org.waymark.web.layout.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
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

  /** Nothing of it was saved, so a link would lose it: a button sends the form again instead. */
  @Test
  void keepsWhatWasTypedIntoAFormThatWasRefused() {
    var form = "/assessments/new?questionnaire=skills";
    var refused = send(form, Map.of("area", "W06000015"));
    var button = refused.select(".languages button[lang]");

    assertThat(refused.select(".languages a")).isEmpty();
    assertThat(button.text()).isEqualTo("Cymraeg");
    assertThat(button.attr("form")).isEqualTo(refused.select("main form").attr("id"));
    var welsh = send(button.attr("formaction"), Map.of("area", "W06000015", "size", "5-9"));
    assertThat(welsh.title()).startsWith("Gwall: ");
    assertThat(welsh.select("select[name=area] option[selected]").attr("value"))
        .isEqualTo("W06000015");
    assertThat(welsh.select("input[name=size][checked]").attr("value")).isEqualTo("5-9");
    assertThat(welsh.select("main form").attr("action")).isEqualTo(form);
    assertThat(welsh.select(".languages button[lang]").attr("formaction"))
        .isEqualTo(form + "&read-in=en");
  }

  /** Not even when nothing is wrong with it any more: whoever changes the language is not done. */
  @Test
  void savesNothingWhenAFormIsSentForItsLanguageAlone() {
    var code = "VZSX-Y6Y2-WN44-GXQT-4KYQ-SC0N-T0V3";
    var filled = Map.of("area", "W06000015", "size", "5-9", "sector", "construction");

    var back = post("/assessments/new?questionnaire=skills&read-in=cy", filled);

    assertThat(back.statusCode()).isEqualTo(400);
    assertThat(back.cookie(COOKIE)).isEqualTo("cy");
    assertThat(back.cookies()).doesNotContainKey("waymark");
    assertThat(page(back).select(".govuk-error-summary")).isEmpty();
    assertThat(page(back).select("select[name=sector] option[selected]").attr("value"))
        .isEqualTo("construction");
    assertThat(send("/resume?read-in=cy", Map.of("code", code)).select("input#code").attr("value"))
        .isEqualTo(code);
  }

  @Test
  void takesNoFormWithoutTheTokenForItsLanguageEither() {
    var forged = browser().formParam("code", "x").post("/resume?read-in=cy");

    assertThat(forged.statusCode()).isEqualTo(400);
    assertThat(page(forged).select("h1").text()).isEqualTo("Ni allem dderbyn hynny");
  }

  private static Document send(String path, Map<String, String> fields) {
    return page(post(path, fields));
  }

  private static Response post(String path, Map<String, String> fields) {
    var asked = browser().get("/resume");
    return browser()
        .cookies(asked.cookies())
        .formParam("csrf-token", page(asked).select("input[name=csrf-token]").attr("value"))
        .formParams(fields)
        .post(path);
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
