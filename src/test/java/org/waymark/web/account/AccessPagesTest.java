package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.review.ReviewAssessment;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Access;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.invite.RedeemShareCode;
import org.waymark.organisation.consent.invite.Redemption;

/** The pages on which a firm lets somebody in, sees who has looked, and takes it back. */
@QuarkusTest
class AccessPagesTest {

  private static final Map<String, String> REACH =
      Map.of("purpose", "Help with skills", "firm", "Ty Pren Joinery", "person", "Jo Price");

  @Inject Community community;
  @Inject Grants grants;
  @Inject RedeemShareCode redeemShareCode;
  @Inject ReviewAssessment reviewAssessment;

  @Test
  void letsAHubInAndTakesItBack() {
    var hub = community.hub("Tyne Growth Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var firm = community.firm();
    var browser = new AtHome(firm);
    assertThat(browser.page("/account/access").text()).contains("Nobody but you can see");

    var found =
        browser.post(
            "/account/access/hub", Map.of("code", " " + hub.code().toLowerCase(Locale.ROOT)));
    var form = AtHome.place(found);
    assertThat(browser.page(form).select("h1").text())
        .isEqualTo("Let Tyne Growth Hub see your work?");
    var granted = browser.sends(form, REACH);

    assertThat(AtHome.place(granted)).isEqualTo("/account/access?news=granted");
    var list = browser.page(AtHome.place(granted));
    assertThat(list.text())
        .contains("Everyone at Tyne Growth Hub", "Your answers", "Help with skills", "Done.");
    assertThat(scopes(firm, adviser)).containsExactlyInAnyOrder(Scope.SCORES, Scope.ANSWERS);

    var withdraw = list.select("a[href$=/withdraw]").attr("href");
    assertThat(browser.page(withdraw).text()).contains("Take this back?", "already read");
    assertThat(scopes(firm, adviser)).as("a link changes nothing").isNotEmpty();
    var withdrawn = browser.post(withdraw, Map.of());
    assertThat(AtHome.place(withdrawn)).endsWith("?news=withdrawn");
    assertThat(scopes(firm, adviser)).isEmpty();
    assertThat(AtHome.place(browser.get(withdraw))).endsWith("?news=ended");
    assertThat(AtHome.place(browser.post(withdraw, Map.of()))).endsWith("?news=ended");
    assertThat(browser.page("/account/access").text()).contains("could see it before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "NOSUCHHUB", "<script>", "' or 1=1", "\u0000", "É"})
  void findsNoHubBehindACodeThatIsNone(String code) {
    var browser = new AtHome(community.firm());

    isBad(browser.post("/account/access/hub", Map.of("code", code)), "code");
  }

  @Test
  void saysOfAHubThatHasClosedThatNobodyThereSeesAnything() {
    var hub = community.hub("Closing Hub");
    var browser = new AtHome(community.firm());
    browser.sends("/account/access/hub/" + hub.code(), REACH);
    assertThat(browser.page("/account/access").text()).doesNotContain("has closed");

    community.close(hub);

    assertThat(browser.page("/account/access").text())
        .contains("Everyone at Closing Hub", "The hub has closed. Nobody there can see it.");
  }

  @Test
  void saysThatAHubHasClosed() {
    var hub = community.hub("Closed Hub");
    var browser = new AtHome(community.firm());
    community.close(hub);

    var refused = browser.post("/account/access/hub", Map.of("code", hub.code()));

    isBad(refused, "code");
    assertThat(AtHome.page(refused).text()).contains("Closed Hub has closed. Choose another hub");
    isBad(browser.get("/account/access/hub/" + hub.code()), "code");
  }

  @ParameterizedTest
  @CsvSource({
    "purpose, ''",
    "purpose, '\u0000'",
    "last-day, 31x",
    "last-month, 13",
    "last-year, 1999",
    "last-year, 9999",
    "last-year, 99999999999",
    "firm, ''",
    "person, ''",
    "email, not-an-address",
    "phone, call me"
  })
  void saysWhatIsWrongWithTheFormAndKeepsWhatWasTyped(String field, String value) {
    var hub = community.hub("Form Hub");
    var firm = community.firm();
    var browser = new AtHome(firm);
    var fields = new HashMap<String, Object>(REACH);
    fields.put(field, value);

    var refused = browser.sends("/account/access/hub/" + hub.code(), fields);

    isBad(refused, field.startsWith("last") ? "last-day" : field);
    var page = AtHome.page(refused);
    if (!field.equals("person")) {
      assertThat(page.select("#person").attr("value")).isEqualTo("Jo Price");
    }
    if (!value.isBlank() && !value.equals("\u0000")) {
      assertThat(page.select("#" + field).attr("value")).isEqualTo(value);
    }
    assertThat(community.as(firm, () -> grants.visibleTo(firm))).isEmpty();
  }

  @Test
  void showsACodeToReadOutThatLetsTheAdviserIn() {
    var adviser = community.adviser(community.hub("Phone Hub"), "Alex Reed");
    var firm = community.firm();
    var browser = new AtHome(firm);

    var shown = browser.sends("/account/access/share", REACH);

    assertThat(shown.statusCode()).isEqualTo(200);
    var code = AtHome.page(shown).select(".share-code").text();
    assertThat(community.as(adviser, () -> redeemShareCode.redeem(code, adviser)))
        .isInstanceOf(Redemption.LetIn.class);
    assertThat(browser.page("/account/access").text())
        .contains("Alex Reed at Phone Hub")
        .doesNotContain("no longer works there");
    community.leaves(adviser);
    assertThat(browser.page("/account/access").text())
        .contains("Alex Reed no longer works there. Nobody can see it through this.");
    isBad(browser.sends("/account/access/share", Map.of("purpose", "")), "purpose");
  }

  @Test
  void offersTheHubOfTheFirmsArea() {
    var hub = community.hub("Gateshead Hub");
    var administrator = new Actor.Administrator(new PersonId(new UUID(0, 1)));
    community.sql(administrator, "delete from hub_area where council_area = 'E08000037'");
    community.sql(
        administrator,
        "insert into hub_area (council_area, hub_id) values ('E08000037', ?1)",
        hub.id().value());
    var browser = new AtHome(community.firm());

    assertThat(browser.page("/account/access").text())
        .contains("Your growth hub is Gateshead Hub.");

    browser.sends("/account/access/hub/" + hub.code(), REACH);
    assertThat(browser.page("/account/access").text()).doesNotContain("Your growth hub");
    community.sql(administrator, "delete from hub_area where council_area = 'E08000037'");
  }

  @Test
  void showsWhoHasLookedAndFoldsLooksWithinAnHour() {
    var hub = community.hub("Looking Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var firm = community.firm();
    var assessment = community.handsIn(firm, "skills");
    var browser = new AtHome(firm);
    assertThat(browser.page("/account/views").text()).contains("Nobody has looked");
    browser.sends("/account/access/hub/" + hub.code(), REACH);

    for (var times = 0; times < 2; times++) {
      community.as(
          adviser, () -> reviewAssessment.review(assessment, firm.organisation(), adviser));
    }

    var rows = browser.page("/account/views").select("table.looks tbody tr");
    assertThat(rows).hasSize(1);
    assertThat(rows.text())
        .contains("Alex Reed", "Looking Hub", "Scores and answers: Digital skills", "2 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account",
        "/account/access",
        "/account/access/hub",
        "/account/access/share",
        "/account/views",
        "/account/consents",
        "/account/data",
        "/account/data/copy",
        "/account/data/erase"
      })
  void asksAnybodyElseForTheirCode(String path) {
    var person = new PersonId(new UUID(7, 7));
    var hub = community.hub("Some Hub").id();

    for (var other :
        List.of(
            new Actor.Visitor(),
            new Actor.Adviser(person, hub, true),
            new Actor.Administrator(person))) {
      var response = new AtHome(other).get(path);
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(AtHome.place(response)).isEqualTo("/resume");
    }
    assertThat(AtHome.place(new AtHome(new Actor.Guest(person)).get(path)))
        .as("signed in, and no firm yet")
        .isEqualTo("/account/claim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account/access/x/withdraw",
        "/account/access/00000000-0000-4000-8000-000000000000/withdraw",
        "/account/access/hub/NOSUCHHUB",
        "/account/access/hub/%00"
      })
  void findsNothingThatIsNotTheFirms(String path) {
    assertThat(new AtHome(community.firm()).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void showsNoFirmAnothersGrant() {
    var hub = community.hub("Private Hub");
    var firm = community.firm();
    new AtHome(firm).sends("/account/access/hub/" + hub.code(), REACH);
    var grant = community.as(firm, () -> grants.visibleTo(firm)).getFirst().id();
    var stranger = new AtHome(community.firm());

    assertThat(stranger.get("/account/access/" + grant + "/withdraw").statusCode()).isEqualTo(404);
    assertThat(stranger.post("/account/access/" + grant + "/withdraw", Map.of()).statusCode())
        .isEqualTo(404);
  }

  private static void isBad(Response response, String field) {
    assertThat(response.statusCode()).isEqualTo(400);
    var page = AtHome.page(response);
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains("#" + field);
    assertThat(page.select("#" + field + "-error")).isNotEmpty();
    assertThat(response.asString()).doesNotContain("<script>");
  }

  private Set<Scope> scopes(Actor.Owner firm, Actor.Adviser adviser) {
    return community
        .as(adviser, () -> grants.with(firm.organisation(), adviser))
        .map(Access::scopes)
        .orElse(Set.of());
  }
}
