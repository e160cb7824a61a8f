package org.waymark.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.architecture.Bundle;
import org.waymark.kernel.Language;

/**
 * A visitor who reads Welsh meets no English sentence of ours, from the first page to the report.
 */
@QuarkusTest
class WelshPagesTest {

  /** Shorter words stand in Welsh sentences too, so that only a whole text of them is English. */
  private static final int SENTENCE = 15;

  private static final Pattern SLOT = Pattern.compile("\\{\\w+}");
  private static final List<Pattern> SENTENCES = english(SENTENCE, Integer.MAX_VALUE);
  private static final List<Pattern> WORDS = english(2, SENTENCE - 1);

  private CookieFilter cookies = new CookieFilter();

  @BeforeEach
  void choosesWelsh() {
    cookies = new CookieFilter();
    browser().get("/language/cy?to=/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/resume",
        "/help",
        "/privacy",
        "/cookies",
        "/accessibility",
        "/open-data",
        "/open-data/method",
        "/programmes",
        "/programmes?q=zzzz&region=TLC",
        "/programmes/fit",
        "/programmes/method",
        "/programmes/fit?area=W06000015&size=1-4&sector=manufacturing",
        "/programmes/fit?area=&size=&sector=",
        "/programmes/help-to-grow-management",
        "/programmes/help-to-grow-management?area=W06000015&size=1-4&sector=manufacturing&trading-months=x",
        "/programmes/help-to-grow-digital",
        "/programmes/no-such-one",
        "/no-such-page",
        "/assessments/new?questionnaire=cyber-security"
      })
  void readsWhatTheServiceIs(String path) {
    isWelsh(page(browser().get(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"skills", "cyber-security", "procurement-readiness"})
  void readsEverythingUpToTheReport(String questionnaire) {
    var begin = "/assessments/new?questionnaire=" + questionnaire + "&depth=full";
    isWelsh(page(post(begin, "area", "nowhere")));
    var tasks = begin(begin);
    isWelsh(page(browser().get(tasks)));
    isWelsh(page(browser().get(begin)));
    isWelsh(page(browser().get(tasks + "/check")));
    isWelsh(page(browser().get("/profile")));

    var question = next(browser().get(tasks));
    isWelsh(page(post(question, "other", "")));
    for (var number = 0; question.contains("/questions/"); number++) {
      var shown = page(browser().get(question));
      isWelsh(shown);
      question = place(answer(question, shown, number));
    }
    isWelsh(page(browser().get(question)));
    var report = page(browser().get(place(post(question, "count", "yes"))));
    isWelsh(report);
    assertThat(report.text()).contains("Beth i’w wneud gyntaf", "Eich ateb:", "Cymorth y gallwch");
    isWelsh(page(browser().get("/assessments")));
  }

  @Test
  void keepsItsAnswersWhenTheLanguageChanges() {
    var tasks = begin("/assessments/new?questionnaire=cyber-security");
    post(tasks + "/questions/firewall-on", "answer", "everywhere");

    browser().get("/language/en?to=" + tasks);

    var question = page(browser().get(tasks + "/questions/firewall-on"));
    assertThat(question.select("html").attr("lang")).isEqualTo("en");
    assertThat(question.select("input[checked]").attr("value")).isEqualTo("everywhere");
  }

  /** The date of a certificate may be left empty, and is asked for all the same. */
  @Test
  void readsWhatIsWrongWithADate() {
    var tasks = begin("/assessments/new?questionnaire=cyber-security&depth=full");
    var date = place(post(tasks + "/questions/certificate", "answer", "in-date"));
    assertThat(date).endsWith("/questions/certificate-until");
    isWelsh(page(browser().get(date)));

    var refused = post(date, "answer-day", "31");
    assertThat(refused.statusCode()).isEqualTo(400);
    isWelsh(page(refused));
    assertThat(page(refused).select("#answer").attr("value")).isEqualTo("31");
    assertThat(page(refused).select(".govuk-error-summary a").text())
        .isEqualTo("Rhaid i’r dyddiad gynnwys mis a blwyddyn");

    assertThat(post(date, "answer-day", "").statusCode()).isEqualTo(303);
  }

  @Test
  void findsACouncilInWalesByEitherName() {
    var places = page(browser().get("/assessments/new?questionnaire=skills")).select("#area");

    assertThat(places.select("optgroup").eachAttr("label")).contains("Cymru", "Yr Alban");
    assertThat(places.select("option[value=W06000015]").text()).isEqualTo("Caerdydd (Cardiff)");
    assertThat(places.select("optgroup[label=Cymru] option").eachText()).isSorted();
  }

  private static void isWelsh(Document page) {
    assertThat(page.select("html").attr("lang")).isEqualTo("cy");
    page.select("[lang=en]").remove();
    page.select("svg, [translate=no]").remove();
    assertThat(texts(page).flatMap(WelshPagesTest::english)).as(page.title()).isEmpty();
  }

  private static Stream<String> texts(Document page) {
    return page.getAllElements().stream()
        .flatMap(
            element ->
                Stream.of(
                    element.ownText(),
                    element.attr("aria-label"),
                    element.attr("label"),
                    element.attr("data-label"),
                    element.attr("data-hint")))
        .filter(text -> !text.isBlank());
  }

  private static Stream<String> english(String text) {
    return Stream.concat(
            SENTENCES.stream().filter(english -> english.matcher(text).find()),
            WORDS.stream().filter(english -> english.matcher(text).matches()))
        .map(english -> text + " <- " + english);
  }

  /** English words that have so many letters of their own and are said otherwise in Welsh. */
  private static List<Pattern> english(int least, int most) {
    return Bundle.all().stream()
        .flatMap(
            bundle -> {
              var welsh = bundle.words(Language.WELSH);
              return bundle.words(Language.ENGLISH).entrySet().stream()
                  .filter(entry -> !entry.getValue().equals(welsh.get(entry.getKey())))
                  .map(Map.Entry::getValue);
            })
        .filter(words -> !words.contains("{#"))
        .filter(words -> letters(words) >= least && letters(words) <= most)
        .map(words -> SLOT.splitAsStream(words).map(Pattern::quote).toList())
        .map(parts -> Pattern.compile(String.join(".+", parts)))
        .toList();
  }

  private static int letters(String words) {
    return SLOT.matcher(words).replaceAll("").replaceAll("[^\\p{L}]", "").length();
  }

  private String begin(String path) {
    return place(
        browser()
            .formParam("csrf-token", token())
            .formParam("area", "W06000015")
            .formParam("size", "5-9")
            .formParam("sector", "construction")
            .post(path));
  }

  private Response post(String path, String name, String value) {
    return browser().formParam("csrf-token", token()).formParam(name, value).post(path);
  }

  /** Some option in each row of a table; a number or a day is not known. */
  private Response answer(String question, Document shown, int number) {
    var form = browser().formParam("csrf-token", token());
    for (var name :
        Set.copyOf(shown.select("main form input:not([type=hidden])").eachAttr("name"))) {
      var options =
          shown.select("main input[type=radio], main input[type=checkbox]").stream()
              .filter(option -> option.attr("name").equals(name))
              .toList();
      if (!options.isEmpty() && !name.equals("shown")) {
        form.formParam(name, options.get(number % options.size()).attr("value"));
      }
    }
    return form.post(question);
  }

  private String token() {
    return page(browser().get("/resume")).select("input[name=csrf-token]").attr("value");
  }

  private static String next(Response tasks) {
    return Objects.requireNonNull(page(tasks).selectFirst("main a.govuk-button")).attr("href");
  }

  private RequestSpecification browser() {
    return given().filter(cookies).accept("text/html").redirects().follow(false);
  }

  private static String place(Response response) {
    assertThat(response.statusCode()).as(page(response).text()).isEqualTo(303);
    return response.header("Location").replaceFirst("^http://[^/]+", "");
  }

  private static Document page(Response response) {
    return Jsoup.parse(response.asString());
  }
}
