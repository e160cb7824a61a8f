package org.waymark.web.assess.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.organisation.Organisations;

/** A firm follows a link of its partner, in its own browser. */
@QuarkusTest
class HostedPagesTest {

  private static final String BACK = "https://www.bank.example/done?id=4711&x=%22#top";

  @Inject Partnership partnership;
  @Inject Linking linking;
  @Inject Community community;
  @Inject Organisations organisations;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private OrganisationId firm = new OrganisationId(new UUID(0, 0));

  @BeforeEach
  void bringAFirm() {
    bank = partnership.create();
    firm = partnership.brings(bank);
    linking.owns(bank, "https://www.bank.example");
  }

  @Test
  void readsWhatItIsBeforeItGoesOn() {
    var browser = Browser.fresh();
    var shown = browser.get(link());

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.asString())
        .contains(
            "has prepared a check for your firm",
            "sees your answers and your scores",
            "stored on this service");
    assertThat(shown.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
    assertThat(browser.get("/account").statusCode()).as("not in yet").isEqualTo(303);
  }

  @Test
  void isInOnceItGoesOn() {
    var browser = Browser.fresh();

    var gone = browser.sends(link());

    assertThat(gone.statusCode()).isEqualTo(303);
    assertThat(Browser.place(gone)).isEqualTo("/assessments");
    assertThat(gone.detailedCookie("waymark").getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
    assertThat(gone.detailedCookie("waymark").isHttpOnly()).isTrue();
    var overview = browser.page("/assessments");
    assertThat(overview.select(".code")).as("it is no code to write down").isEmpty();
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void opensNothingASecondTime() {
    var link = link();
    var first = Browser.fresh();
    var second = Browser.fresh();
    var form = second.form(link);
    first.sends(link);

    for (var answer : List.of(second.get(link), second.post(link, form))) {
      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.asString())
          .contains("This link does not work any more", "ask for a new one");
    }
    assertThat(second.get("/account").statusCode()).isEqualTo(303);
    assertThat(first.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void letsOneOfTwoInThatGoOnAtOnce() throws Exception {
    var link = link();
    var waiting = new ConcurrentLinkedQueue<Callable<Response>>();
    for (var browser : List.of(Browser.fresh(), Browser.fresh())) {
      var form = browser.form(link);
      waiting.add(() -> browser.post(link, form));
    }

    var answers = Twice.atOnce(() -> waiting.remove().call());

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 410);
  }

  /** As when a button is pressed twice, or an answer gets lost. */
  @Test
  void isInThoughItSentTheSameTwice() {
    var link = link();
    var browser = Browser.fresh();
    var form = browser.form(link);

    assertThat(browser.post(link, form).statusCode()).isEqualTo(303);
    assertThat(browser.post(link, form).statusCode()).isEqualTo(303);
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "%00", "..%2f..", "%F0%9F"})
  void isToldInAFriendlyWayOfALinkThatIsNone(String secret) {
    var answer = Browser.fresh().get("/continue/" + secret);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString()).contains("ask for a new one");
  }

  @Test
  void isAskedAgainWhereTheFormIsNotAsThePageMadeIt() {
    var link = link();
    var browser = Browser.fresh();
    var token = browser.form(link).get("csrf-token");

    for (var visit : List.of("", "x", "0".repeat(200), "\u0000")) {
      var answer = browser.post(link, Map.of("csrf-token", token, "visit", visit));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.asString()).contains("has prepared a check");
    }
    assertThat(browser.post(link, Map.of("visit", "x")).statusCode()).isEqualTo(400);
    assertThat(browser.sends(link).statusCode()).isEqualTo(303);
  }

  @Test
  void readsItInWelshAndHasNotGoneOnWithThat() {
    var link = link();
    var browser = Browser.fresh();
    var form = browser.form(link);

    var welsh = browser.post(link + "?read-in=cy", form);

    assertThat(welsh.asString()).contains("wedi paratoi gwiriad");
    assertThat(Browser.inWelsh().page(link).text()).contains("yn gweld eich atebion");
    assertThat(Browser.inWelsh().page("/continue/x").text()).contains("gofynnwch am un newydd");
  }

  @Test
  void goesStraightToItsQuestionnaire() {
    var owner = new Actor.Owner(firm);
    var begin = Browser.fresh().sends(link("skills", null));
    assertThat(Browser.place(begin)).isEqualTo("/assessments/new?questionnaire=skills");

    var draft = community.begins(owner, "skills");
    var browser = Browser.fresh();
    var link = link("skills", null);
    assertThat(browser.page(link).select(".caption").text()).isNotBlank();
    var goneOn = browser.sends(link);

    assertThat(Browser.place(goneOn)).isEqualTo("/assessments/" + draft);
    assertThat(browser.get(Browser.place(goneOn)).statusCode()).isEqualTo(200);
  }

  /** It works for longer than what the link would give. */
  @Test
  void keepsTheCodeThatItsBrowserBrings() {
    var code = organisations.drawCode();
    var owner = new Actor.Owner(firm);
    community.as(
        owner,
        () -> {
          organisations.giveCode(owner, code);
          return true;
        });
    var browser = Browser.fresh();
    var form = browser.form("/resume");
    form.put("code", code.display());
    browser.post("/resume", form);

    var gone = browser.sends(link());

    assertThat(gone.detailedCookie("waymark").getValue()).isEqualTo(code.characters());
    assertThat(browser.page("/assessments").select(".code").text()).isEqualTo(code.display());
  }

  @Test
  void takesACodeOfItsOwn() {
    var browser = Browser.fresh();
    browser.sends(link());

    assertThat(browser.sends("/account/code").statusCode()).isEqualTo(303);

    var code = browser.page("/assessments").select(".code").text();
    assertThat(code).hasSize(34);
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void leavesAnotherFirmForTheOneOfTheLink() {
    var other = community.register();
    var browser = Browser.fresh();
    var form = browser.form("/resume");
    form.put("code", other.code().display());
    browser.post("/resume", form);

    var link = link();
    assertThat(browser.page(link).select("main").text())
        .as("nobody can tell the owner the code later")
        .contains("If that is another firm, write its code down first", other.code().display());
    browser.sends(link);

    assertThat(browser.page("/account/access").text()).contains("which brought your firm here");
  }

  @Test
  void seesThatItsPartnerSeesIt() {
    var browser = Browser.fresh();
    browser.sends(link());

    var access = browser.page("/account/access").text();
    assertThat(access)
        .contains("which brought your firm here", "Your answers", "Your scores and levels")
        .doesNotContain("Nobody but you");

    partnership.end(bank);
    assertThat(browser.page("/account/access").text())
        .contains("Nobody but you can see your work", "It has no access any more");
  }

  /** Somebody at the partner may have followed a link of the firm's. */
  @Test
  void goesOnAloneWhenTheFirmPartsFromItsPartner() {
    var owner = Browser.fresh();
    owner.sends(link());
    var other = Browser.fresh();
    other.sends(link());
    assertThat(other.page("/account/access").text()).contains("which brought your firm here");

    owner.sends("/account/access/partner/end");

    assertThat(owner.page("/account/access").text()).contains("Nobody but you can see your work");
    assertThat(other.page("/account/access").text()).doesNotContain("Nobody but you");
  }

  @Test
  void readsInWelshThatItsPartnerSeesIt() {
    var browser = Browser.inWelsh();
    browser.sends(link());

    assertThat(browser.page("/account/access").text()).contains("a ddaeth â’ch busnes yma");
  }

  @Test
  void findsTheWayBackToItsPartnerUnderTheReport() {
    var report = "/assessments/" + community.handsIn(new Actor.Owner(firm), "skills") + "/report";
    var browser = Browser.fresh();
    browser.sends(link());
    assertThat(browser.page(report).select("a:contains(Back to Bank)")).isEmpty();
    browser.sends(link(null, BACK));

    var back = browser.page(report).select("a:contains(Back to Bank)");
    assertThat(back.attr("href")).isEqualTo(BACK);
    assertThat(browser.page("/assessments").select("a:contains(Back to Bank)")).isNotEmpty();

    linking.owns(bank, "https://elsewhere.example");
    assertThat(browser.page(report).select("a:contains(Back to Bank)")).isEmpty();
  }

  private String link() {
    return link(null, null);
  }

  private String link(@Nullable String questionnaire, @Nullable String back) {
    return "/continue/" + linking.makes(bank, firm, questionnaire, back).characters();
  }
}
