package org.waymark.web.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Twice;
import org.waymark.hub.Hub;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A firm asks the hub of its area for help, and a manager says who looks after it. */
@QuarkusTest
class IncomingPagesTest {

  private static final String INCOMING = "/hub/incoming";
  private static final String HELP = "/account/access/help";
  private static final UUID NONE = new UUID(0, 0);
  private static final Actor.Adviser NOBODY =
      new Actor.Adviser(new PersonId(NONE), new HubId(NONE), false);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Staff staff;

  private Actor.Adviser manager = NOBODY;
  private Actor.Adviser adviser = NOBODY;

  @BeforeEach
  void aHubLooksAfterGateshead() {
    var hub = staff.hub("Gateshead Hub");
    manager = staff.manager(hub, "Mo Manager");
    adviser = staff.adviser(hub, "Al Adviser");
    looksAfterGateshead(hub);
  }

  @Test
  void offersTheFirmItsHubByNameAndTakesItsWordInOneAct() {
    var firm = community.firm();
    var browser = ActingBrowser.of(firm);
    var offer = browser.page("/account/access").select(".govuk-inset-text");
    assertThat(offer.text()).contains("Your growth hub is Gateshead Hub.");
    assertThat(offer.select("a.govuk-button").attr("href")).isEqualTo(HELP);

    var asked = asks(firm, Map.of());

    assertThat(asked.header("Location")).endsWith("/account/access?news=asked");
    assertThat(browser.page("/account/access").text())
        .contains("Everyone at Gateshead Hub")
        .doesNotContain("Your growth hub is");
    assertThat(ActingBrowser.of(adviser).get(client(firm)).statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhatIsMissing() {
    var refused = asks(community.firm(), Map.of("purpose", ""));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#purpose");
  }

  @Test
  void isNotThereWhereNoHubLooksAfterTheArea() {
    var firm = community.firm();
    community.sql(firm, "update organisation set council_area = 'W06000015'");

    assertThat(ActingBrowser.of(firm).get(HELP).statusCode()).isEqualTo(404);
    assertThat(asks(firm, Map.of()).statusCode()).isEqualTo(404);
    assertThat(ActingBrowser.of(firm).page("/account/access").text())
        .doesNotContain("Your growth hub");
  }

  @Test
  void showsTheManagerWhoWaitsAndAssignsEachToAnAdviser() {
    var firm = community.firm();
    clientele.client("Lets the hub in without asking", manager.hub());
    asks(firm, Map.of());
    var browser = ActingBrowser.of(manager);
    var waiting = browser.page(INCOMING);
    assertThat(waiting.select("h2").eachText()).containsExactly("Waiting for an adviser");
    assertThat(waiting.select(".entries h3").eachText()).containsExactly("Tyne Joinery");
    assertThat(waiting.select("select option").eachText())
        .containsExactly("Choose an adviser", "Al Adviser", "Mo Manager");

    var assigned = assigns(firm, adviser.person().toString());

    assertThat(assigned.header("Location")).endsWith(INCOMING + "?news=assigned");
    assertThat(browser.page(INCOMING).select("h2").eachText()).containsExactly("Looked after");
    assertThat(browser.page(INCOMING).select("option[selected]").text()).isEqualTo("Al Adviser");
    assertThat(mine(adviser)).containsExactly("Tyne Joinery");
    assertThat(mine(manager)).isEmpty();
  }

  @Test
  void showsWhoeverComesSecondWhomTheFirstChose() {
    var firm = community.firm();
    asks(firm, Map.of());
    var seen = seen(ActingBrowser.of(manager).page(INCOMING));
    var al = adviser.person().toString();
    var mo = manager.person().toString();
    assertThat(assigns(firm, al, seen).statusCode()).isEqualTo(303);

    var late = assigns(firm, mo, seen);

    assertThat(late.statusCode()).isEqualTo(409);
    var page = ActingBrowser.read(late);
    assertThat(page.select("#adviser-" + firm.organisation() + "-error").text())
        .contains("has chosen Al Adviser meanwhile", "You chose Mo Manager");
    assertThat(page.select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#adviser-" + firm.organisation());
    assertThat(page.select("option[selected]").text()).isEqualTo("Mo Manager");
    assertThat(mine(adviser)).containsExactly("Tyne Joinery");

    assertThat(assigns(firm, mo, seen(page)).statusCode()).isEqualTo(303);
    assertThat(mine(manager)).containsExactly("Tyne Joinery");
  }

  @Test
  void takesTwoWhoChooseTheSameAdviserForAgreed() {
    var firm = community.firm();
    asks(firm, Map.of());
    var al = adviser.person().toString();

    assertThat(assigns(firm, al, "").statusCode()).isEqualTo(303);
    assertThat(assigns(firm, al, "").statusCode()).isEqualTo(303);
    assertThat(mine(adviser)).containsExactly("Tyne Joinery");
  }

  @Test
  void saysThatNobodyLooksAfterAFirmWhoseAdviserHasLeftMeanwhile() {
    var firm = community.firm();
    asks(firm, Map.of());
    var al = adviser.person().toString();
    assigns(firm, al, "");
    ActingBrowser.of(manager).post("/hub/people", "/hub/people/" + al + "/disable", Map.of());

    var late = assigns(firm, manager.person().toString(), al);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(ActingBrowser.read(late).text()).contains("Nobody looks after this firm any more");
    assertThat(assigns(firm, manager.person().toString(), "").statusCode()).isEqualTo(303);
  }

  @Test
  void keepsOneOfTwoChoicesThatComeAtTheSameMoment() throws Exception {
    var firm = community.firm();
    asks(firm, Map.of());
    var choices =
        new ConcurrentLinkedQueue<>(
            List.of(adviser.person().toString(), manager.person().toString()));

    var both = Twice.atOnce(() -> assigns(firm, choices.remove(), ""));

    assertThat(both).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
    assertThat(mine(adviser).size() + mine(manager).size()).isEqualTo(1);
  }

  private static String seen(Document page) {
    return page.select("input[name=seen]").attr("value");
  }

  @Test
  void findsAmongMineThoseWhoLetTheAdviserAloneIn() {
    var own = community.firm();
    clientele.isCalled(own, "Lets Al alone in");
    clientele.letsIn(own, adviser, LocalDate.of(2099, 6, 30));
    clientele.client("Lets all in", adviser.hub());

    assertThat(mine(adviser)).containsExactly("Lets Al alone in");
  }

  @Test
  void asksForAnAdviserOfTheHub() {
    var firm = community.firm();
    asks(firm, Map.of());
    var stranger = staff.adviser(staff.hub("Another"), "Stranger");

    for (var nobody : List.of("", "nonsense", stranger.person().toString())) {
      var refused = assigns(firm, nobody);
      assertThat(refused.statusCode()).as(nobody).isEqualTo(400);
      assertThat(ActingBrowser.read(refused).select(".govuk-error-summary a").attr("href"))
          .isEqualTo("#adviser-" + firm.organisation());
    }
  }

  @Test
  void losesAFirmThatTakesItsConsentBack() {
    var firm = community.firm();
    asks(firm, Map.of());
    assigns(firm, adviser.person().toString());

    clientele.withdraws(firm);
    assertThat(ActingBrowser.of(manager).page(INCOMING).text())
        .contains("No firm is asking your hub for help");
    assertThat(assigns(firm, adviser.person().toString()).statusCode()).isEqualTo(404);
    clientele.letsIn(firm, adviser.hub(), List.of("scores"), LocalDate.of(2099, 6, 30));
    assertThat(mine(adviser)).isEmpty();
  }

  @Test
  void waitsAgainWhenItsAdviserHasLeft() {
    var firm = community.firm();
    asks(firm, Map.of());
    assigns(firm, adviser.person().toString());

    ActingBrowser.of(manager)
        .post("/hub/people", "/hub/people/" + adviser.person() + "/disable", Map.of());

    assertThat(ActingBrowser.of(manager).page(INCOMING).select("h2").eachText())
        .containsExactly("Waiting for an adviser");
  }

  @Test
  void isNotThereForAnybodyElse() {
    var firm = community.firm();
    asks(firm, Map.of());
    var others =
        List.of(
            new Actor.Visitor(),
            new Actor.Owner(new OrganisationId(NONE)),
            adviser,
            staff.administrator());
    assertThat(others)
        .allSatisfy(
            other -> assertThat(ActingBrowser.of(other).get(INCOMING).statusCode()).isEqualTo(404));
    var elsewhere = ActingBrowser.of(staff.manager(staff.hub("Another"), "Other Manager"));
    assertThat(elsewhere.page(INCOMING).text()).doesNotContain("Tyne Joinery");
    var adviserOfIt = Map.of("adviser", adviser.person().toString());
    assertThat(
            elsewhere
                .post("/hub/people/invite", INCOMING + "/" + firm.organisation(), adviserOfIt)
                .statusCode())
        .isEqualTo(404);
    assertThat(
            elsewhere.post("/hub/people/invite", INCOMING + "/nonsense", adviserOfIt).statusCode())
        .isEqualTo(404);
    assertThat(community.sql(adviser, "update help_request set adviser_id = assigned_by")).isZero();
  }

  private void looksAfterGateshead(Hub hub) {
    var administrator = staff.administrator();
    community.sql(administrator, "delete from hub_area where council_area = 'E08000037'");
    community.sql(
        administrator,
        "insert into hub_area (council_area, hub_id) values ('E08000037', ?1)",
        hub.id().value());
  }

  private static Response asks(Actor.Owner firm, Map<String, ?> otherwise) {
    var last = LocalDate.now(ZoneId.of("Europe/London")).plusDays(90);
    var fields = new HashMap<String, Object>();
    fields.put("purpose", "Help with our plan");
    fields.put("last-day", last.getDayOfMonth());
    fields.put("last-month", last.getMonthValue());
    fields.put("last-year", last.getYear());
    fields.put("firm", "Tyne Joinery");
    fields.put("person", "Jo Price");
    fields.putAll(otherwise);
    return ActingBrowser.of(firm).post("/resume", HELP, fields);
  }

  /** As somebody does who has seen that nobody looks after the firm. */
  private Response assigns(Actor.Owner firm, String person) {
    return assigns(firm, person, "");
  }

  private Response assigns(Actor.Owner firm, String person, String seen) {
    return ActingBrowser.of(manager)
        .post(
            "/hub/people/invite",
            INCOMING + "/" + firm.organisation(),
            Map.of("adviser", person, "seen", seen));
  }

  private static List<String> mine(Actor.Adviser adviser) {
    return ActingBrowser.of(adviser).page("/advise?mine=yes").select("tbody th a").eachText();
  }

  private static String client(Actor.Owner firm) {
    return "/advise/clients/" + firm.organisation();
  }
}
