package org.waymark.web.assess;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** Whatever a browser sends gets a page that says what was wrong, and loses nothing. */
@QuarkusTest
class BadInputTest {

  @Inject Community community;

  private CookieFilter cookies = new CookieFilter();
  private String tasks = "";

  @BeforeEach
  void beginCyberSecurity() {
    cookies = new CookieFilter();
    tasks = begin(cookies);
  }

  @Test
  void refusesAnUnknownOptionAndKeepsTheAnswerThereWas() {
    assertThat(answer("firewall-on", "everywhere").statusCode()).isEqualTo(303);

    var refused = answer("firewall-on", "no-such-option");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page(refused).select(".govuk-error-summary").text()).contains("Select one of");
    assertThat(checked("firewall-on")).isEqualTo("everywhere");
  }

  @Test
  void refusesTwoAnswersToASingleChoice() {
    var refused = answer("firewall-on", "everywhere", "nowhere");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page(refused).title()).startsWith("Error:");
    assertThat(page(refused).text()).contains("Select one answer only");
  }

  @Test
  void refusesNoneOfTheseTogetherWithAnother() {
    var refused = answer("safe-set-up", "none", "screen-lock");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page(refused).text()).contains("on its own");
  }

  @Test
  void doesNotTakeAnAnswerToAHiddenQuestion() {
    answer("uses-cloud", "no-use");
    var refused = answer("second-step-users", "all");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(page(refused).text()).contains("We do not ask your firm that question");
  }

  @Test
  void doesNotKnowQuestionsOfAnotherQuestionnaire() {
    assertThat(answer("no-such-question", "x").statusCode()).isEqualTo(404);
    assertThat(get(tasks + "/questions/no-such-question").statusCode()).isEqualTo(404);
    assertThat(get("/assessments/new?questionnaire=no-such").statusCode()).isEqualTo(404);
  }

  @Test
  void givesNoHintThatSomebodyElsesAssessmentExists() {
    var stranger = new CookieFilter();
    begin(stranger);
    var none = "/assessments/" + UUID.fromString("00000000-0000-4000-8000-000000000000");

    for (var path : new String[] {"", "/check", "/report", "/questions/firewall-on"}) {
      var foreign = browser(stranger).get(tasks + path);
      var nothing = browser(stranger).get(none + path);
      assertThat(foreign.statusCode()).as(path).isEqualTo(404);
      assertThat(withoutItsAddress(foreign)).isEqualTo(withoutItsAddress(nothing));
    }
    assertThat(browser(new CookieFilter()).get(tasks).statusCode()).isEqualTo(404);
  }

  /** The switch of languages leads back to where one is. */
  private static String withoutItsAddress(Response response) {
    return response.asString().replaceFirst("\\?to=[^\"]*", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assessments/x", "/assessments/..%2f..%2fetc", "/assessments/%00"})
  void findsNothingBehindAddressesThatAreNone(String path) {
    var response = given().urlEncodingEnabled(false).accept("text/html").get(path);

    assertThat(response.statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000", "VZSX-Y6Y2-WN44-GXQT-4KYQ-SC0N-T0V3", "<script>", "\u0000"})
  void opensNothingToACodeThatIsNoFirms(String code) {
    var visitor = new CookieFilter();
    var token = token(browser(visitor).get("/resume"));
    var refused =
        browser(visitor).formParam("csrf-token", token).formParam("code", code).post("/resume");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page(refused).select(".govuk-error-summary").size()).isEqualTo(1);
    assertThat(refused.asString()).doesNotContain("<script>");
  }

  @Test
  void closesTheDoorOnAnExpiredCode() {
    community.sql(
        new Actor.Housekeeping(),
        "update organisation set return_code_expires_at = now() where id ="
            + " (select organisation_id from assessment where id = ?1)",
        UUID.fromString(tasks.substring("/assessments/".length())));

    assertThat(get(tasks).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesFormsWithoutTheTokenInEveryFormThereIs() {
    var form = browser(cookies).formParam("answer", "everywhere");
    assertThat(form.post(tasks + "/questions/firewall-on").statusCode()).isEqualTo(400);
    var text = given().filter(cookies).accept("text/html").contentType("text/plain").body("a=b");
    for (var path : new String[] {tasks + "/check", "/leave", "/resume", "/profile"}) {
      assertThat(text.post(path).statusCode()).as(path).isEqualTo(415);
    }
    assertThat(checked("firewall-on")).isEmpty();
  }

  @Test
  void refusesAnAnswerOfAMegabyteWithAPage() {
    var refused = answer("firewall-on", "x".repeat(1_000_000));

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(page(refused).text()).contains("was not saved");
    assertThat(answer("firewall-on", "everywhere").statusCode()).isEqualTo(303);
  }

  @Test
  void handsInOnceHoweverOftenTheButtonIsPressed() {
    var question = next(get(tasks));
    while (question.contains("/questions/")) {
      var shown = page(get(question));
      var value = shown.select("main input[name=answer]").get(0).attr("value");
      question = post(question, "answer", value).header("Location").replaceAll("^http://[^/]+", "");
    }
    var incomplete = post(tasks + "/check", "count", "yes");
    var again = post(tasks + "/check", "count", "yes");

    assertThat(incomplete.statusCode()).isEqualTo(303);
    assertThat(again.header("Location")).endsWith(tasks + "/report");
    assertThat(get(tasks + "/report").statusCode()).isEqualTo(200);
    var late = answer("firewall-on", "nowhere").header("Location").replaceAll("^http://[^/]+", "");
    assertThat(page(get(late)).text()).contains("Your last change was not saved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 |    |      | The date must include a month and a year | answer-month answer-year",
        "   | 3  | 2027 | The date must include a day              | answer-day",
        "31 | 13 | 2027 | Month must be a number from 1 to 12      | answer-month",
        "x  | 3  | 2027 | Day must be a number from 1 to 31        | answer-day",
        "31 | 3  | 27   | Year must be four digits, such as 2027   | answer-year",
        "30 | 2  | 2027 | Enter a real date, such as 27 3 2027     | answer-day answer-month answer-year",
      })
  void namesTheBoxOfADateThatIsWrong(
      @Nullable String day,
      @Nullable String month,
      @Nullable String year,
      String error,
      String boxes) {
    var full = "/assessments/new?questionnaire=cyber-security&depth=full";
    post(full, "answer", "");
    var date = tasks + "/questions/certificate-until";
    answer("certificate", "in-date");

    var refused =
        page(
            browser(cookies)
                .formParam("csrf-token", token(get("/resume")))
                .formParam("answer-day", Objects.toString(day, ""))
                .formParam("answer-month", Objects.toString(month, ""))
                .formParam("answer-year", Objects.toString(year, ""))
                .post(date));

    var wrong = refused.select("input.govuk-input--error");
    assertThat(refused.select(".govuk-error-summary a").text()).isEqualTo(error);
    assertThat(refused.select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#" + wrong.get(0).id());
    assertThat(wrong.eachAttr("name")).containsExactly(boxes.split(" "));
  }

  @Test
  void comesBackToTheCheckPageAfterAnErrorInAChange() {
    var refused = page(post(tasks + "/questions/firewall-on?change=yes", "answer", "no-such"));

    assertThat(refused.select("main form").attr("action")).endsWith("?change=yes");
    assertThat(refused.select(".govuk-back-link").attr("href")).isEqualTo(tasks + "/check");
  }

  @Test
  void comesBackToTheCheckPageFromTheProfile() {
    var change = page(get(tasks + "/check")).select("a[href^=/profile]").get(0).attr("href");
    var form = page(get(change));

    assertThat(form.select(".govuk-back-link").attr("href")).isEqualTo(tasks + "/check");
    var saved =
        browser(cookies)
            .formParam("csrf-token", form.select("input[name=csrf-token]").attr("value"))
            .formParam("area", "E08000037")
            .formParam("size", "10-49")
            .formParam("sector", "construction")
            .post(form.select("main form").attr("action"));
    assertThat(saved.header("Location")).endsWith(tasks + "/check");
  }

  @Test
  void setsTwoCookiesAndNoOther() {
    var response = given().accept("text/html").get("/assessments/new?questionnaire=skills");

    assertThat(response.detailedCookies().asList())
        .allSatisfy(
            cookie -> {
              assertThat(cookie.getName()).isIn("csrf-token", "waymark");
              assertThat(cookie.isHttpOnly()).isTrue();
              assertThat(cookie.getSameSite()).isEqualTo("Lax");
            });
  }

  private static String begin(CookieFilter cookies) {
    var token = token(browser(cookies).get("/assessments/new?questionnaire=cyber-security"));
    return browser(cookies)
        .formParam("csrf-token", token)
        .formParam("area", "E08000037")
        .formParam("size", "5-9")
        .formParam("sector", "construction")
        .post("/assessments/new?questionnaire=cyber-security")
        .header("Location")
        .replaceAll("^http://[^/]+", "");
  }

  private Response answer(String question, Object... options) {
    return post(tasks + "/questions/" + question, "answer", options);
  }

  private Response post(String path, String name, Object... values) {
    var token = token(get("/resume"));
    return browser(cookies).formParam("csrf-token", token).formParam(name, values).post(path);
  }

  private Response get(String path) {
    return browser(cookies).get(path);
  }

  private String checked(String question) {
    return page(get(tasks + "/questions/" + question)).select("input[checked]").attr("value");
  }

  private static String next(Response tasks) {
    return page(tasks).select("main a.govuk-button").attr("href");
  }

  private static RequestSpecification browser(CookieFilter cookies) {
    return given().filter(cookies).accept("text/html").redirects().follow(false);
  }

  private static String token(Response response) {
    return page(response).select("input[name=csrf-token]").attr("value");
  }

  private static Document page(Response response) {
    return Jsoup.parse(response.asString());
  }
}
