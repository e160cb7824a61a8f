package org.waymark.web.developer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.api.problem.ProblemType;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.RecordedAnswers;
import org.waymark.hub.partner.ApiScope;

/** What whoever builds on the API reads. */
@QuarkusTest
class DeveloperPagesTest {

  private static final Contract CONTRACT = Contract.committed();

  @Test
  void saysWhatEachScopeIsFor() {
    var rules = page("/developers/rules");

    assertThat(rules.select("h2#scopes + p + dl dt").eachText())
        .containsExactlyElementsOf(Stream.of(ApiScope.values()).map(ApiScope::code).toList());
    assertThat(rules.select("h2#scopes + p + dl dd").eachText())
        .containsExactlyElementsOf(Stream.of(ApiScope.values()).map(ApiScope::meaning).toList());
    assertThat(rules.select("h2#secrets + p").text()).contains("no time in which both work");
  }

  @ParameterizedTest
  @EnumSource(ApiScope.class)
  void saysOfAScopeThatItIsNeededNowhereWhereItIsNot(ApiScope scope) {
    var needed =
        CONTRACT.operations().stream().anyMatch(each -> each.scopes().contains(scope.code()));

    assertThat(scope.meaning().contains("no operation needs it")).isEqualTo(!needed);
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void explainsEachProblemOnAPage(ProblemType type) {
    var page = page(type.uri().toString());

    assertThat(page.select("h1").text()).isEqualTo(type.title());
    assertThat(page.text()).contains(type.meaning());
    assertThat(page.select("pre").text()).contains("\"" + type.uri() + "\"", "\"status\"");
    assertThat(page("/problems").select("main dl a[href=" + type.uri() + "]")).hasSize(1);
  }

  @Test
  void explainsProblemsToProgramsAsText() {
    for (var address : List.of("/problems", "/problems/not-found")) {
      assertThat(given().accept("*/*").get(address).contentType()).startsWith("text/plain");
      assertThat(given().accept("text/html, */*;q=0.8").get(address).contentType())
          .startsWith("text/html");
    }
    given().accept("text/html").get("/problems/none").then().statusCode(404);
  }

  static List<String> topics() {
    return CONTRACT.document().path("tags").findValuesAsText("name");
  }

  /** It is in the page where nothing is unfolded, too: whoever searches the page finds it. */
  @ParameterizedTest
  @MethodSource("topics")
  void showsAnAnswerOfEveryOperationThatGivesJson(String topic) throws Exception {
    var page = page("/developers/reference/" + topic);

    for (var operation : CONTRACT.operations()) {
      var section = page.getElementById(operation.id());
      if (section != null) {
        var shown = section.select("details pre").eachText();
        var json = RecordedAnswers.schema(CONTRACT, operation).isPresent();
        assertThat(shown).as(operation.toString()).hasSize(json ? 1 : 0);
        if (json) {
          assertThat(new ObjectMapper().readTree(shown.getFirst()))
              .isEqualTo(RecordedAnswers.of(operation));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void describesEveryOperationOfATopic(String topic) {
    var page = page("/developers/reference/" + topic);
    var list = page("/developers/reference");
    var operations =
        CONTRACT.operations().stream()
            .filter(each -> each.node().path("tags").path(0).asText().equals(topic))
            .toList();

    assertThat(operations).isNotEmpty();
    for (var operation : operations) {
      var section = page.getElementById(operation.id());
      assertThat(section).as(operation.toString()).isNotNull();
      assertThat(section.text()).contains(operation.method() + " " + operation.path());
      assertThat(operation.scopes())
          .allSatisfy(scope -> assertThat(section.text()).contains(scope));
      assertThat(section.select("dl:last-of-type dt").eachText())
          .containsAll(
              operation.node().path("responses").propertyStream().map(r -> r.getKey()).toList());
      assertThat(list.select("a[href$=#" + operation.id() + "]")).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void leadsNowhereInVain(String topic) {
    var page = page("/developers/reference/" + topic);

    assertThat(page.select("main a[href^=#]").eachAttr("href"))
        .allSatisfy(
            href -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
    assertThat(page.select("main a[href^=/]").eachAttr("href").stream().distinct())
        .allSatisfy(DeveloperPagesTest::leadsSomewhere);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private static void leadsSomewhere(String href) {
    var parts = href.split("#", 2);
    var answer = given().get(parts[0]);
    assertThat(answer.statusCode()).as(href).isEqualTo(200);
    if (parts.length > 1) {
      assertThat(Jsoup.parse(answer.asString()).getElementById(parts[1])).as(href).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "webhooks", "firms", "changes", "reference"})
  void linksEachPageFromTheOthers(String part) {
    var page = page("/developers/" + part);

    assertThat(page.select(".developer-parts a").eachAttr("href"))
        .contains("/developers", "/developers/" + part, "/problems");
    assertThat(page.select("main > [lang=en]")).hasSize(1);
    assertThat(page.select("footer a[href=/developers]")).hasSize(1);
  }

  @Test
  void saysHowOftenSomebodyMayCall() {
    assertThat(page("/developers/rules").text()).contains("1200 calls in 60 seconds");
  }

  /** The schedule of Standard Webhooks 1.0.0. */
  @Test
  void saysWhenMessagesAreSentAgain() {
    var page = page("/developers/webhooks");
    var reference = page("/developers/reference/webhooks");

    assertThat(page.text())
        .contains(
            "10 times in all. The pauses are 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours,"
                + " 10 hours, 14 hours, 20 hours and 24 hours,")
        .contains("410 stops it until you resume it", "Waymark-Sandbox: true");
    assertThat(page.select("main a[href^=/developers/reference/webhooks#]").eachAttr("href"))
        .hasSize(4)
        .allSatisfy(
            href ->
                assertThat(reference.getElementById(href.replaceFirst(".*#", "")))
                    .as(href)
                    .isNotNull());
  }

  @Test
  void listsChangesNewestFirst() {
    var days = page("/developers/changes").select("main h2").eachText();

    assertThat(days)
        .isNotEmpty()
        .allMatch(day -> day.matches("20\\d\\d-\\d\\d-\\d\\d"))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(page("/developers/changes").select("main h2 + ul").size()).isEqualTo(days.size());
    assertThat(page("/developers/changes").select(".prose li").stream().map(Element::text))
        .allMatch(what -> what.endsWith("."));
  }

  @Test
  void givesTheContractOut() {
    var file = given().get("/developers/waymark-v1.yaml").then().statusCode(200).extract();

    assertThat(file.asByteArray()).isEqualTo(given().get("/q/openapi").asByteArray());
    assertThat(file.contentType()).startsWith("application/yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "%00", "Scores"})
  void knowsNoOtherTopic(String topic) {
    assertThat(given().urlEncodingEnabled(false).get("/developers/reference/" + topic).statusCode())
        .isIn(400, 404);
  }

  private static Document page(String path) {
    return Jsoup.parse(
        given().accept("text/html").get(path).then().statusCode(200).extract().asString());
  }
}
