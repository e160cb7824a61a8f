package org.waymark.web.developer.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.call.WrittenCalls;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Partnership.Registered;
import org.waymark.fixture.PretendPartners;
import org.waymark.identity.provider.Believing;

/** Developers of a partner sign in with a token, and see what its programs have called. */
@QuarkusTest
class ConsolePagesTest {

  private static final String CONSOLE = "/developers/console";
  private static final String REQUESTS = CONSOLE + "/requests";
  private static final String FIRM =
      "{\"firm\": {\"area\": \"E08000037\", \"size\": \"5-9\", \"sector\": \"construction\"}}";

  @Inject Partnership partnership;
  @Inject WrittenCalls written;
  @Inject Believing believing;
  @Inject PretendPartners partners;

  @SuppressWarnings("NullAway.Init")
  private Developing developer;

  @SuppressWarnings("NullAway.Init")
  private Registered bank;

  @BeforeEach
  void believeOneProvider() {
    written.write();
    developer = new Developing(believing);
    bank = partnership.registered();
  }

  @AfterEach
  void stop() {
    developer.close();
  }

  private String brings() {
    var id =
        new CallingProgram(bank.partner())
            .callsOnce()
            .body(FIRM)
            .post("/api/v1/organisations")
            .header("Waymark-Request");
    written.write();
    return id;
  }

  @Test
  void signsInWithATokenAndKeepsNone() {
    var answer = developer.signsIn(bank.client(), "requests:read webhooks:manage");

    assertThat(answer.statusCode()).isEqualTo(303);
    var cookie = answer.getDetailedCookie("waymark-console");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.getPath()).isEqualTo("/developers");
    assertThat(cookie.getMaxAge()).isEqualTo(3600);
    assertThat(cookie.getValue()).doesNotContain(".").hasSizeLessThan(400);
    assertThat(developer.page(CONSOLE).text())
        .contains("signed in as " + bank.client(), "requests:read");
  }

  @Test
  void saysWhatIsWrongWithAToken() {
    for (var token : new String[] {"", "x.y.z", developer.token("nobody", "requests:read")}) {
      var answer = developer.post(CONSOLE, CONSOLE, Map.of("token", token));
      var page = Jsoup.parse(answer.asString());

      assertThat(answer.statusCode()).as(token).isEqualTo(400);
      assertThat(page.select(".govuk-error-summary a[href=#token]")).as(token).hasSize(1);
      assertThat(page.select("textarea").text()).isEmpty();
      assertThat(answer.cookie("waymark-console")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/requests", "/webhooks", "/requests/00000000-0000-0000-0000-000000000000"})
  void asksWhoeverHasNotSignedInForAToken(String path) {
    var answer = developer.get(CONSOLE + path);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(CONSOLE);
  }

  @Test
  void believesNoCookieThatItDidNotMake() {
    for (var value : new String[] {"x", "AAAA", "%%%"}) {
      given()
          .cookie("waymark-console", value)
          .redirects()
          .follow(false)
          .get(REQUESTS)
          .then()
          .statusCode(303);
    }
  }

  @Test
  void letsNobodyInWhosePartnerMayNotComeAnyMore() {
    developer.signsIn(bank.client(), "requests:read");
    assertThat(developer.get(REQUESTS).statusCode()).isEqualTo(200);

    partnership.end(bank.partner());

    assertThat(developer.get(REQUESTS).statusCode()).isEqualTo(303);
  }

  @Test
  void signsOut() {
    developer.signsIn(bank.client(), "requests:read");
    developer.post(CONSOLE, CONSOLE + "/sign-out", Map.of());

    assertThat(developer.get(REQUESTS).statusCode()).isEqualTo(303);
  }

  @Test
  void takesNoFormFromElsewhere() {
    given().formParam("token", "x").post(CONSOLE).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"/requests, requests:read", "/webhooks, webhooks:manage"})
  void saysWhichScopeTheTokenLacks(String path, String scope) {
    developer.signsIn(bank.client(), "programmes:read");

    var answer = developer.get(CONSOLE + path);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.asString()).select(".lede code").text()).isEqualTo(scope);
    assertThat(answer.asString()).contains("<code>scope=</code>");
  }

  /** Signing in is shown how with what is known, and after a mistake again. */
  @Test
  void saysWhereAndForWhatToGetAToken() {
    var refused = developer.post(CONSOLE, CONSOLE, Map.of("token", "x.y.z"));

    for (var page : List.of(developer.page(CONSOLE), Jsoup.parse(refused.asString()))) {
      assertThat(page.select("main pre").text())
          .contains("curl --silent \"" + PretendPartners.TOKENS + "\"")
          .contains("\"scope=requests:read webhooks:manage\"");
    }
    partners.beAbsent(true);
    try {
      assertThat(developer.page(CONSOLE).select("main pre").text())
          .contains("curl --silent \"$TOKEN_URL\"");
    } finally {
      partners.beAbsent(false);
    }
  }

  @Test
  void listsCallsAndFindsThem() {
    var id = brings();
    developer.signsIn(bank.client(), "requests:read");

    assertThat(developer.page(REQUESTS).select("tbody a[href$=" + id + "]").text())
        .isEqualTo("POST /api/v1/organisations");
    assertThat(developer.page(REQUESTS + "?status=4xx").text()).contains("There are none.");
    assertThat(developer.page(REQUESTS + "?path=/api/v1/org&after=x").select("tbody tr"))
        .hasSize(1);
    assertThat(developer.page(REQUESTS).select(".scroll[tabindex=0][role=region]")).hasSize(1);
  }

  @Test
  void showsOlderCallsOnTheNextPage() {
    for (var i = 0; i < 51; i++) {
      written.call(bank.partner());
    }
    developer.signsIn(bank.client(), "requests:read");

    var first = developer.page(REQUESTS + "?path=/api");
    assertThat(first.select("tbody tr")).hasSize(50);
    var older = first.select("a:contains(Older calls)").attr("href");
    assertThat(developer.page(older).select("tbody tr")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-62167219201.0",
        "-1.0",
        "1764512345.2000000000",
        "1764512345.-1",
        "253402300800.0",
        "99999999999999999999.0",
        "1764512345.1.1",
        "1764512345"
      })
  void beginsAtTheNewestWhereAPlaceIsNone(String place) {
    written.call(bank.partner());
    developer.signsIn(bank.client(), "requests:read");

    assertThat(
            developer
                .page(REQUESTS + "?path=/api&after=" + place + "~" + UUID.randomUUID())
                .select("tbody tr"))
        .hasSize(1);
  }

  @Test
  void showsOneCallAndSendsItAgainOnce() {
    var id = brings();
    developer.signsIn(bank.client(), "requests:read assessments:write");
    var page = developer.page(REQUESTS + "/" + id);

    assertThat(page.select("pre[aria-label=What was sent]").text()).contains("E08000037");
    assertThat(page.select("pre[aria-label=The call as a command]").text())
        .contains("curl --request POST", "$TOKEN", "--data-raw '" + FIRM + "'");

    var key = page.select("input[name=key]").attr("value");
    var first = replay(id, key);
    var again = replay(id, key);
    assertThat(first).contains("answered with 201");
    assertThat(again).contains("answered with 201");
    new CallingProgram(bank.partner())
        .calls()
        .get("/api/v1/organisations")
        .then()
        .body("organisations.size()", org.hamcrest.Matchers.equalTo(2));
  }

  private String replay(String id, String key) {
    return developer
        .post(REQUESTS + "/" + id, REQUESTS + "/" + id + "/replay", Map.of("key", key))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** The call needs a scope of its own. */
  @Test
  void doesNoMoreThanTheTokenCovered() {
    var id = brings();
    developer.signsIn(bank.client(), "requests:read");

    assertThat(replay(id, UUID.randomUUID().toString()))
        .contains("answered with 403", "scope-missing");
  }

  @Test
  void findsNoCallOfAnotherPartner() {
    var id = brings();
    developer.signsIn(partnership.registered().client(), "requests:read");

    assertThat(developer.get(REQUESTS + "/" + id).statusCode()).isEqualTo(404);
    assertThat(developer.page(REQUESTS).text()).contains("There are none.");
  }
}
