package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;

/** Groups of a hub's clients. */
@QuarkusTest
class CohortPagesTest {

  private static final String ALL = "/advise/cohorts";
  private static final UUID NONE = new UUID(0, 0);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject GrantAccess grantAccess;
  @Inject Grants grants;

  private Community.Hub hub = new Community.Hub(new HubId(NONE), "");
  private Actor.Adviser adviser = new Actor.Adviser(new PersonId(NONE), new HubId(NONE), false);
  private AdviserBrowser browser = new AdviserBrowser(adviser);

  @BeforeEach
  void openAHub() {
    hub = community.hub("Tyne Growth Hub");
    adviser = community.adviser(hub, "Ada Reed");
    browser = new AdviserBrowser(adviser);
  }

  @Test
  void makesAGroupGivesItAnotherNameAndDeletesIt() {
    var address = group("Course of autumn");
    assertThat(browser.reads(ALL).select(".doors").text())
        .isEqualTo("Course of autumn 0 clients in the group");

    browser.sends(address, Map.of("called", "Course of spring", "seen", "Course of autumn"));
    assertThat(browser.reads(address).select("h1").text()).isEqualTo("Course of spring");

    browser.sends(address + "/remove", Map.of());
    assertThat(browser.opens(address).statusCode()).isEqualTo(404);
    assertThat(browser.reads(ALL).text()).contains("Your hub has no groups yet.");
  }

  @Test
  void showsWhoeverComesSecondTheNameThatAColleagueGave() {
    var address = group("Course");
    var seen = browser.reads(address).select("input[name=seen]").attr("value");
    var colleague = new AdviserBrowser(community.adviser(hub, "Bob Hill"));
    colleague.sends(address, Map.of("called", "Course of autumn", "seen", seen));

    var late = browser.sends(address, Map.of("called", "Course of 2026", "seen", seen));

    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.asString());
    assertThat(page.select("#called-error").text())
        .contains("“Course of autumn” meanwhile", "You wrote “Course of 2026”");
    assertThat(page.select("#called").attr("value")).isEqualTo("Course of 2026");
    assertThat(colleague.reads(address).select("h1").text()).isEqualTo("Course of autumn");

    var now = page.select("input[name=seen]").attr("value");
    var over = browser.sends(address, Map.of("called", "Course of 2026", "seen", now));
    assertThat(over.statusCode()).isEqualTo(303);
    assertThat(browser.reads(address).select("h1").text()).isEqualTo("Course of 2026");
    assertThat(browser.sends(address, Map.of("called", "Course of 2026", "seen", now)).statusCode())
        .as("the same form once more")
        .isEqualTo(303);
  }

  @Test
  void saysWhatIsWrongWithANameAndKeepsIt() {
    group("Course");
    var tooLong = "x".repeat(61);

    assertThat(wrong(ALL, " ")).contains("Enter a name");
    assertThat(wrong(ALL, tooLong)).contains("60 characters");
    assertThat(wrong(ALL, "COURSE")).contains("a group of this name");
    assertThat(wrong(group("Other"), "Course")).contains("a group of this name");
    for (var number = 3; number <= 20; number++) {
      group("Group " + number);
    }
    assertThat(wrong(ALL, "One too many")).contains("20 groups");
  }

  @Test
  void takesInWhomTheFiltersFindOrWhoIsTicked() {
    var joinery = clientele.client("Tyne Joinery", hub.id());
    var bakery = clientele.client("Bakery", hub.id());
    var address = group("Group");

    browser.sends(address + "/fill?name=joinery", Map.of());
    assertThat(members(address)).containsExactly("Tyne Joinery");

    browser.sends(
        address + "/clients",
        Map.of("was", joinery.organisation().toString(), "in", bakery.organisation().toString()));
    assertThat(members(address)).containsExactly("Bakery");
    assertThat(browser.reads(address).text()).contains("1 client in the group");
  }

  @Test
  void leavesAloneWhatAColleagueHasTickedMeanwhile() {
    var joinery = clientele.client("Tyne Joinery", hub.id()).organisation().toString();
    var bakery = clientele.client("Bakery", hub.id()).organisation().toString();
    var cafe = clientele.client("Cafe", hub.id()).organisation().toString();
    var address = group("Group");
    browser.sends(address + "/clients", Map.of("in", List.of(joinery, cafe)));
    var drawn = browser.reads(address).select("input[name=was]").eachAttr("value");
    assertThat(drawn).containsExactlyInAnyOrder(joinery, cafe);

    var colleague = new AdviserBrowser(community.adviser(hub, "Colleague"));
    colleague.sends(
        address + "/clients", Map.of("was", drawn, "in", List.of(joinery, cafe, bakery)));
    colleague.sends(
        address + "/clients",
        Map.of("was", List.of(joinery, cafe, bakery), "in", List.of(joinery, bakery)));
    browser.sends(address + "/clients", Map.of("was", drawn, "in", cafe));

    assertThat(members(address)).containsExactly("Bakery");
  }

  @Test
  void holdsNobodyWhoDoesNotLetTheWholeHubIn() {
    var own = community.firm();
    clientele.isCalled(own, "Lets Ada alone in");
    clientele.letsIn(own, adviser, LocalDate.of(2099, 6, 30));
    var elsewhere = clientele.client("Of another hub", community.hub("Another").id());
    var address = group("Group");

    browser.sends(
        address + "/clients",
        Map.of("in", List.of(own.organisation().toString(), elsewhere.organisation().toString())));
    browser.sends(address + "/fill", Map.of());

    assertThat(browser.reads(address).select("input[name=in]")).isEmpty();
    assertThat(community.rows(adviser, "select cohort_id from cohort_member")).isEmpty();
  }

  @Test
  void losesAFirmThatTakesItsConsentBackAtOnceAndForGood() {
    var firm = clientele.client("Tyne Joinery", hub.id());
    var address = group("Group");
    browser.sends(address + "/fill", Map.of());

    clientele.withdraws(firm);
    assertThat(browser.reads(address).text()).contains("0 clients in the group");

    clientele.letsIn(firm, hub.id(), List.of("scores"), LocalDate.of(2099, 6, 30));
    assertThat(members(address)).isEmpty();
  }

  @Test
  void keepsAFirmThatGivesItsConsentAnew() {
    var firm = clientele.client("Tyne Joinery", hub.id());
    var address = group("Group");
    browser.sends(address + "/fill", Map.of());
    var terms = Admissions.until(grants.today().plusDays(30), Scope.SCORES);

    community.as(firm, () -> grantAccess.grant(firm, Admissions.everyoneOf(hub, terms)));

    assertThat(members(address)).hasSize(1);
  }

  @Test
  void isTheSameForColleaguesAndNotThereForOtherHubs() {
    var address = group("Group");
    var colleague = new AdviserBrowser(community.adviser(hub, "Colleague"));
    var strangers = community.hub("Another");
    var stranger = new AdviserBrowser(community.adviser(strangers, "Stranger"));

    assertThat(colleague.reads(address).select("h1").text()).isEqualTo("Group");
    assertThat(stranger.opens(address).statusCode()).isEqualTo(404);
    assertThat(stranger.sends(address, Map.of("called", "Mine")).statusCode()).isEqualTo(404);
    assertThat(stranger.sends(address + "/remove", Map.of()).statusCode()).isEqualTo(404);
    assertThat(stranger.sends(address + "/fill", Map.of()).statusCode()).isEqualTo(404);
    assertThat(stranger.reads(ALL).select(".doors")).isEmpty();
    assertThat(community.rows(community.adviser(strangers, "S"), "select name from cohort"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/compare", "/compare.csv", "/picture", "/nonsense"})
  void isNotThereForAnybodyElse(String path) {
    assertThat(
            List.of(
                new Actor.Visitor(),
                new Actor.Guest(adviser.person()),
                new Actor.Owner(new OrganisationId(NONE)),
                new Actor.Administrator(adviser.person())))
        .allSatisfy(
            other ->
                assertThat(new AdviserBrowser(other).opens(ALL + path).statusCode())
                    .isEqualTo(404));
  }

  @Test
  void letsNobodyPutAFirmIntoAGroupThatDoesNotLetTheHubIn() {
    group("Group");
    var firm = community.firm();

    assertThatThrownBy(
            () ->
                community.sql(
                    adviser,
                    "insert into cohort_member (cohort_id, organisation_id, hub_id) select id, ?1,"
                        + " hub_id from cohort",
                    firm.organisation().value()))
        .hasStackTraceContaining("row-level security");
  }

  private String group(String name) {
    var made = browser.sends(ALL, Map.of("called", name));
    assertThat(made.statusCode()).isEqualTo(303);
    return made.header("Location").replaceFirst("^http://[^/]+", "");
  }

  private String wrong(String address, String name) {
    var refused = browser.sends(address, Map.of("called", name, "seen", "Other"));
    assertThat(refused.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select("#called").attr("value")).isEqualTo(name.strip());
    return page.select("#called-error").text();
  }

  private List<String> members(String address) {
    return browser.reads(address).select("input[name=in][checked] + label").eachText();
  }
}
