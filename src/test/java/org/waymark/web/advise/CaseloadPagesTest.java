package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

@QuarkusTest
class CaseloadPagesTest {

  private static final LocalDate LATER = LocalDate.of(2099, 6, 30);

  @Inject Community community;
  @Inject Clientele clientele;

  private HubId hub = new HubId(new UUID(0, 0));
  private Actor.Adviser adviser = new Actor.Adviser(new PersonId(new UUID(0, 0)), hub, false);

  @BeforeEach
  void openAHub() {
    var opened = community.hub("North East Growth Hub");
    hub = opened.id();
    adviser = community.adviser(opened, "Ada Adviser");
  }

  @Test
  void listsWhoLetsTheAdviserInAndNobodyElse() {
    var other = community.hub("Another hub");
    var colleague = community.adviser(new Community.Hub(hub, ""), "Colleague");
    clientele.client("Tyne Joinery", hub);
    clientele.client("Of another hub", other.id());
    var own = community.firm();
    clientele.isCalled(own, "Lets Ada alone in");
    clientele.letsIn(own, adviser, LATER);
    var theirs = community.firm();
    clientele.isCalled(theirs, "Lets a colleague in");
    clientele.letsIn(theirs, colleague, LATER);
    clientele.withdraws(clientele.client("Has withdrawn", hub));
    var over = community.firm();
    clientele.isCalled(over, "Has ended");
    clientele.letsIn(over, hub, List.of("scores"), LocalDate.of(2026, 1, 1));

    assertThat(firms("/advise")).containsExactly("Lets Ada alone in", "Tyne Joinery");
  }

  @Test
  void listsAFirmOnceHoweverOftenItLetsTheAdviserIn() {
    var firm = clientele.client("Tyne Joinery", hub);
    clientele.letsIn(firm, adviser, LATER);

    var page = page("/advise");

    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody").text()).contains("31 December 2099");
    assertThat(page.select("#clients").text()).isEqualTo("1 client");
  }

  @Test
  void showsHowEachQuestionnaireCameOutLast() {
    var firm = clientele.client("Tyne Joinery", hub);
    community.handsIn(firm, "cyber-security");

    var cell = page("/advise").select("td[data-label=Cyber security]").text();

    assertThat(cell).matches("\\d+ level \\d Weakest: .+, \\d+");
    assertThat(page("/advise").select("td[data-label=Digital skills]").text())
        .contains("Not answered yet");
  }

  @Test
  void showsWhatWasHandedInBeforeTheAdviserWasLetIn() {
    var firm = community.firm();
    community.handsIn(firm, "skills");
    clientele.isCalled(firm, "Tyne Joinery");
    clientele.letsIn(firm, hub, List.of("scores"), LATER);

    assertThat(page("/advise").select("td[data-label=Digital skills]").text()).contains("Weakest");
  }

  @Test
  void followsAFirmThatChangesItsNameOrItsProfile() {
    var firm = clientele.client("Tyne Joinery", hub);
    clientele.isCalled(firm, "Wear Joinery");
    community.sql(firm, "update organisation set sector = 'retail'");

    assertThat(firms("/advise?sector=retail")).containsExactly("Wear Joinery");
  }

  @ParameterizedTest
  @CsvSource({
    "name=JOIN, Tyne Joinery",
    "name=%25, ''",
    "region=TLC, Bakery;Tyne Joinery",
    "region=TLI, ''",
    "region=nonsense, Bakery;Tyne Joinery",
    "size=5-9, Bakery;Tyne Joinery",
    "sector=construction, Bakery;Tyne Joinery",
    "score=skills, Bakery",
    "score=skills&below=100, Bakery",
    "score=skills/nonsense&below=100, ''",
    "activity=within-30, Bakery;Tyne Joinery",
    "activity=not-30, ''",
    "ends=30, ''",
    "news=yes, Bakery;Tyne Joinery",
    "sort=score, Bakery;Tyne Joinery",
    "sort=activity, Bakery;Tyne Joinery",
    "sort=consent&score=skills, Bakery",
    "page=99, Bakery;Tyne Joinery",
    "name='; drop table client_card; --, ''",
  })
  void findsWhatTheAddressAsksFor(String query, String found) {
    clientele.client("Tyne Joinery", hub);
    community.handsIn(clientele.client("Bakery", hub), "skills");

    assertThat(String.join(";", firms("/advise?" + query.replace(" ", "%20")))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"score=skills&below=many", "score=skills&below=0", "below=40", "below=101"})
  void saysWhatIsWrongWithPointsAndKeepsThem(String query) {
    var refused = new AdviserBrowser(adviser).opens("/advise?" + query);

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#below");
    assertThat(page.select("#below").attr("value")).isEqualTo(query.replaceAll(".*below=", ""));
  }

  @Test
  void turnsPagesOfFifty() {
    for (var number = 10; number < 62; number++) {
      clientele.client("Firm " + number, hub);
    }

    var first = page("/advise?size=5-9");
    assertThat(first.select("tbody tr")).hasSize(50);
    assertThat(first.select("#clients").text()).isEqualTo("52 clients");
    assertThat(first.select(".pagination").text()).isEqualTo("Page 1 of 2 Next page");
    assertThat(firms(first.select("a[rel=next]").attr("href")))
        .containsExactly("Firm 60", "Firm 61");
  }

  @Test
  void keepsViewsForTheAdviserAlone() {
    var browser = new AdviserBrowser(adviser);
    var colleague = community.adviser(new Community.Hub(hub, ""), "Colleague");

    var saved = browser.sends("/advise?sector=retail&ends=30", Map.of("view", "Shops"));
    assertThat(saved.header("Location")).endsWith("/advise?sector=retail&ends=30");
    assertThat(browser.reads("/advise").select(".views a").eachText())
        .containsExactly("All clients", "Shops");
    assertThat(new AdviserBrowser(colleague).reads("/advise").select(".views")).isEmpty();

    var removal = browser.reads("/advise").select(".removable form").attr("action");
    new AdviserBrowser(colleague).sends(removal, Map.of());
    assertThat(browser.reads("/advise").select(".views")).isNotEmpty();
    browser.sends(removal, Map.of());
    assertThat(browser.reads("/advise").select(".views")).isEmpty();
  }

  @Test
  void takesTwentyViewsWithNamesOfTheirOwn() {
    var browser = new AdviserBrowser(adviser);
    assertThat(wrong(browser.sends("/advise", Map.of("view", " ")))).contains("Give the view");
    var field = "ŵ".repeat(100);
    assertThat(
            wrong(
                browser.sends(
                    "/advise?name=" + field + "&region=" + field, Map.of("view", "Too long"))))
        .contains("too many filters");
    for (var number = 1; number <= 20; number++) {
      browser.sends("/advise", Map.of("view", "View " + number));
    }

    assertThat(wrong(browser.sends("/advise", Map.of("view", "View 7")))).contains("this name");
    assertThat(wrong(browser.sends("/advise", Map.of("view", "Another")))).contains("20 views");
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void isNotThereForAnybodyElse(Actor stranger) {
    var nowhere = new AdviserBrowser(stranger).opens("/advise-nowhere");
    var refused = new AdviserBrowser(stranger).opens("/advise");

    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(refused.asString()).select("main").text())
        .isEqualTo(Jsoup.parse(nowhere.asString()).select("main").text());
  }

  static List<Actor> strangers() {
    return List.of(
        new Actor.Visitor(),
        new Actor.Guest(new PersonId(new UUID(4, 2))),
        new Actor.Owner(new OrganisationId(new UUID(4, 2))),
        new Actor.Administrator(new PersonId(new UUID(4, 2))));
  }

  private static String wrong(Response refused) {
    assertThat(refused.statusCode()).isEqualTo(400);
    return Jsoup.parse(refused.asString()).select("#view-error").text();
  }

  private List<String> firms(String path) {
    return page(path).select("tbody th a").eachText();
  }

  private Document page(String path) {
    return new AdviserBrowser(adviser).reads(path);
  }
}
