package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;

@QuarkusTest
class ClientPagesTest {

  private static final LocalDate LATER = LocalDate.of(2099, 6, 30);
  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject GrantAccess grantAccess;
  @Inject Grants grants;

  private HubId hub = new HubId(NOBODY);
  private Actor.Adviser adviser = new Actor.Adviser(new PersonId(NOBODY), hub, false);
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));

  @BeforeEach
  void openAHubWithAClient() {
    var opened = community.hub("North East Growth Hub");
    hub = opened.id();
    adviser = community.adviser(opened, "Ada Adviser");
    firm = clientele.client("Tyne Joinery", hub);
  }

  @Test
  void showsHowToReachTheFirmAndWhatItLetsTheAdviserSee() {
    var page = browser().reads(client(firm));

    assertThat(page.select("h1").text()).isEqualTo("Tyne Joinery");
    assertThat(page.select("main").text())
        .contains("Jo Smith", "jo@example.org", "0191 496 0000")
        .contains("scores, answers", "Support with our plan", "Every adviser of your hub")
        .contains("31 December 2099", "This firm has not handed anything in yet");
  }

  @Test
  void notesEachLookForTheFirm() {
    browser().reads(client(firm));

    assertThat(
            community.rows(
                firm,
                "select person_name || ', ' || hub_name || ', ' || what from access_view order by id"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly("Ada Adviser, North East Growth Hub, contact");
  }

  @Test
  void notesThatScoresWereSeenWhereThereAreAny() {
    community.handsIn(firm, "skills");

    browser().reads(client(firm));

    assertThat(community.rows(firm, "select what from access_view order by id"))
        .hasToString("[scores, contact]");
  }

  @Test
  void takesAwayTheNewsOnceTheAdviserHasLooked() {
    assertThat(news()).isEqualTo("New client");
    browser().reads(client(firm));
    assertThat(news()).isEmpty();

    community.handsIn(firm, "skills");
    assertThat(news()).isEqualTo("New assessment");
    browser().reads(client(firm));
    clientele.letsIn(firm, hub, List.of("scores"), LATER);
    assertThat(news()).isEqualTo("New consent");
  }

  @Test
  void marksWhatHasHappenedSinceTheAdviserLastLooked() {
    community.handsIn(firm, "skills");
    assertThat(marked(browser().reads(client(firm)))).isEmpty();
    assertThat(browser().reads(client(firm)).select("main").text())
        .doesNotContain("Since you last looked");

    community.handsIn(firm, "cyber-security");
    var page = browser().reads(client(firm));

    assertThat(marked(page)).singleElement().asString().contains("Handed in Cyber security");
    assertThat(page.select("main").text()).contains("new: 1");
    assertThat(marked(browser().reads(client(firm)))).isEmpty();
  }

  private static List<String> marked(org.jsoup.nodes.Document page) {
    return page.select(".timeline li:has(.govuk-tag)").eachText();
  }

  @Test
  void listsWhatWasHandedInAndWhatHappened() {
    community.handsIn(firm, "skills");
    clientele.withdraws(firm);
    clientele.letsIn(firm, hub, List.of("scores"), LATER);

    var page = browser().reads(client(firm));

    assertThat(page.select("table tbody th").eachText())
        .containsExactly("Digital skills full version");
    assertThat(page.select("main").text()).contains("so the full report is not shown");
    assertThat(page.select(".timeline li").eachText().toString())
        .contains("Handed in Digital skills: ", "Let you see scores until 30 June 2099")
        .contains("Took its consent back");
  }

  @Test
  void doesNotTakeAConsentThatIsGivenAnewForOneTakenBack() {
    givesAnew(grants.today().plusDays(30));
    givesAnew(grants.today().plusDays(60));

    var timeline = browser().reads(client(firm)).select(".timeline li").eachText();
    assertThat(timeline).filteredOn(line -> line.contains("Let you see")).hasSize(3);
    assertThat(timeline.toString()).doesNotContain("Took its consent back");
    var list = ActingBrowser.of(firm).page("/account/access").select("main").text();
    assertThat(list).contains("Help with digital skills").doesNotContain("Taken back");
  }

  private void givesAnew(LocalDate until) {
    var admission =
        new Admission(
            Admission.Recipient.everyoneOf(hub),
            Admissions.until(until, Scope.SCORES),
            Admissions.CONTACT,
            Admission.By.HUB_CODE);
    community.as(firm, () -> grantAccess.grant(firm, admission));
  }

  @Test
  void setsTwoAssessmentsSideBySide() {
    var before = community.handsIn(firm, "skills");
    var after = community.handsIn(firm, "skills");

    var link = client(firm) + "/compare?before=" + after + "&after=" + before;
    var page = browser().reads(link);

    assertThat(page.select("h1").text()).isEqualTo("Digital skills: before and after");
    assertThat(page.select("tr.whole td").eachText()).last().isEqualTo("the same");
    assertThat(page.select("tbody tr")).hasSizeGreaterThan(3);
    assertThat(browser().reads(client(firm)).select("#before option")).hasSize(2);
  }

  @Test
  void showsTheReportAsTheFirmSeesItAndNotesTheLook() {
    var assessment = community.handsIn(firm, "skills");
    var link = browser().reads(client(firm)).select("td[data-label=Report] a").attr("href");

    var report = browser().reads(link);

    assertThat(report.select("main").text())
        .contains("This is the report as the firm sees it", "of 100", "Back to the client")
        .doesNotContain("Your code to come back", "All your questionnaires");
    assertThat(community.rows(firm, "select assessment_id from access_view where what = 'answers'"))
        .hasToString("[" + assessment + "]");
  }

  @Test
  void showsScoresAndWhatHoldsThemWhereTheFirmKeepsItsAnswersToItself() {
    var assessment = community.handsIn(firm, "skills");
    community.sql(firm, "update access_grant set scopes = array['scores']");
    var link = browser().reads(client(firm)).select("td[data-label=Report] a");
    assertThat(link.text()).startsWith("Scores: ");

    var outline = browser().reads(link.attr("href"));

    assertThat(outline.select("main").text())
        .contains("but not its answers", "of 100", "Level", "Back to the client")
        .doesNotContain("What to do first", "How your score was made");
    assertThat(outline.select("main .bars li")).isNotEmpty();
    assertThat(
            community.rows(
                firm,
                "select assessment_id from access_view"
                    + " where what = 'scores' and assessment_id is not null"))
        .hasToString("[" + assessment + "]");
  }

  @Test
  void showsNoReportOfAnotherClientAndNotesNoLook() {
    var assessment = community.handsIn(firm, "skills");
    var report = client(firm) + "/reports/" + assessment;
    var other = clientele.client("Bakery", hub);
    assertThat(browser().opens(client(other) + "/reports/" + assessment).statusCode())
        .isEqualTo(404);
    assertThat(browser().opens(client(firm) + "/reports/" + NOBODY).statusCode()).isEqualTo(404);
    assertThat(community.rows(firm, "select what from access_view where assessment_id is not null"))
        .isEmpty();
    assertThat(browser().opens(report).statusCode()).isEqualTo(200);
    assertThat(new AdviserBrowser(firm).opens(report).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesToCompareWhatAskedDifferentThings() {
    var skills = community.handsIn(firm, "skills");
    var cyber = community.handsIn(firm, "cyber-security");
    community.handsIn(firm, "skills");

    for (var pair : List.of(skills + "&after=" + skills, skills + "&after=" + cyber, "x&after=y")) {
      var refused = browser().opens(client(firm) + "/compare?before=" + pair);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(Jsoup.parse(refused.asString()).select(".govuk-error-summary a").attr("href"))
          .isEqualTo("#after");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/compare", "/compare?before=x&after=y"})
  void isNotThereWithoutAConsentInForce(String page) {
    var withdrawn = clientele.client("Has withdrawn", hub);
    clientele.withdraws(withdrawn);
    var over = community.firm();
    clientele.letsIn(over, hub, List.of("scores"), LocalDate.of(2026, 1, 1));
    var others = clientele.client("Of another hub", community.hub("Another hub").id());
    var colleagues = community.firm();
    clientele.letsIn(colleagues, community.adviser(new Community.Hub(hub, ""), "Colleague"), LATER);
    var nobody = new Actor.Owner(new OrganisationId(NOBODY));

    var nowhere = text(browser().opens("/advise/clients/nonsense" + page).asString());
    for (var foreign : List.of(withdrawn, over, others, colleagues, community.firm(), nobody)) {
      var refused = browser().opens(client(foreign) + page);
      assertThat(refused.statusCode()).isEqualTo(404);
      assertThat(text(refused.asString())).isEqualTo(nowhere);
    }
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void isNotThereForAnybodyElse(Actor stranger) {
    assertThat(new AdviserBrowser(stranger).opens(client(firm)).statusCode()).isEqualTo(404);
  }

  @Test
  void isNotThereForTheFirmItself() {
    assertThat(new AdviserBrowser(firm).opens(client(firm)).statusCode()).isEqualTo(404);
  }

  static List<Actor> strangers() {
    return List.of(
        new Actor.Visitor(),
        new Actor.Guest(new PersonId(NOBODY)),
        new Actor.Administrator(new PersonId(NOBODY)));
  }

  private static String text(String page) {
    return Jsoup.parse(page).select("main").text();
  }

  private String news() {
    return browser().reads("/advise").select("tbody .govuk-tag--blue").text();
  }

  private static String client(Actor.Owner firm) {
    return "/advise/clients/" + firm.organisation();
  }

  private AdviserBrowser browser() {
    return new AdviserBrowser(adviser);
  }
}
