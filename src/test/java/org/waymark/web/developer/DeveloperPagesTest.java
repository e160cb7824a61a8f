package org.waymark.web.developer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.waymark.fixture.PretendPartners;
import org.waymark.fixture.contract.Contract;
import org.waymark.hub.partner.ApiScope;

/** What whoever builds on the API reads. */
@QuarkusTest
class DeveloperPagesTest {

  private static final Contract CONTRACT = Contract.committed();
  private static final Pattern CALL =
      Pattern.compile("curl (?:--s\\S+ )*(?:--request (\\w+) )?\"\\$WAYMARK([^\"]+)\"");

  private static final Pattern BODY = Pattern.compile("--data '([^']*)'");

  @Inject PretendPartners partners;

  @Test
  void showsCallsOfTheContractInTheQuickStart() throws Exception {
    var commands =
        page("/developers").select("pre").eachText().stream()
            .filter(text -> CALL.matcher(text).find())
            .toList();

    assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
    for (var command : commands) {
      var call = CALL.matcher(command);
      assertThat(call.find()).as(command).isTrue();
      var method = call.group(1) == null ? "GET" : call.group(1);
      var operation = CONTRACT.operation(method, path(call.group(2)));
      assertThat(operation).as(command).isPresent();
      assertThat(command.contains("Bearer $TOKEN"))
          .as(command)
          .isEqualTo(!operation.get().scopes().isEmpty());
      if (operation.get().takesABody()) {
        var schema =
            CONTRACT.schema(operation.get().node().path("requestBody"), "application/json");
        assertThat(CONTRACT.errors(schema, new ObjectMapper().readTree(body(command)))).isEmpty();
      }
    }
  }

  @Test
  void namesTheAddressWhereProgramsGetTokens() {
    assertThat(getsAToken())
        .contains("export TOKEN_URL=" + PretendPartners.TOKENS)
        .contains("curl --silent \"$TOKEN_URL\"");
    assertThat(page("/developers").text()).doesNotContain("Programs get no tokens");
  }

  @Test
  void saysSoWhereNobodyGivesOutTokens() {
    partners.beAbsent(true);
    try {
      assertThat(getsAToken()).contains("export TOKEN_URL=…");
      assertThat(page("/developers").text()).contains("Programs get no tokens");
    } finally {
      partners.beAbsent(false);
    }
  }

  /** A token for less would not do for what follows, and one for more is not asked for. */
  @Test
  void asksForTheScopesThatTheQuickStartNeeds() {
    var needed = new TreeSet<String>();
    for (var command : page("/developers").select("pre").eachText()) {
      var call = CALL.matcher(command);
      if (call.find()) {
        var method = call.group(1) == null ? "GET" : call.group(1);
        needed.addAll(CONTRACT.operation(method, path(call.group(2))).orElseThrow().scopes());
      }
    }

    assertThat(getsAToken())
        .contains("--data-urlencode \"scope=" + String.join(" ", needed) + "\"");
  }

  private static String getsAToken() {
    return page("/developers").select("pre").eachText().stream()
        .filter(text -> text.contains("client_credentials"))
        .findFirst()
        .orElseThrow();
  }

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

  private static String body(String command) {
    var sent = BODY.matcher(command.replaceAll("'\"\\$[A-Z]+\"'", UUID.randomUUID().toString()));
    assertThat(sent.find()).as(command).isTrue();
    return sent.group(1);
  }

  /** A variable of the shell stands for one of the path. */
  private static String path(String address) {
    return Pattern.compile("\\$(\\w+)")
        .matcher(address)
        .replaceAll(found -> "{" + found.group(1).toLowerCase(Locale.ROOT) + "}");
  }

  /** Without a token there is nothing that could not be copied and sent as it stands. */
  @Test
  void startsWithCallsThatAnybodyCanMake() {
    var first =
        page("/developers").select("pre").eachText().stream()
            .filter(text -> text.startsWith("curl ") && text.contains("$WAYMARK/"))
            .findFirst()
            .orElseThrow();

    given()
        .contentType("application/json")
        .body(body(first))
        .post("/api/v1/scores")
        .then()
        .statusCode(200);
  }

  static List<String> topics() {
    return CONTRACT.document().path("tags").findValuesAsText("name");
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
