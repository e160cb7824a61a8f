package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/** Pictures of a hub and its groups, which point at nobody. */
@QuarkusTest
class PicturePagesTest {

  private static final String ALL = "/advise/cohorts";
  private static final UUID NONE = new UUID(0, 0);

  @Inject Community community;
  @Inject Clientele clientele;

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
  void drawsTheHubAndGroupsOfEnoughFirms() {
    var firms = clients(20);
    var half = group("First half");
    ticks(half, firms.subList(0, 10));
    var few = group("Few");
    ticks(few, firms.subList(0, 9));
    var most = group("Most");
    ticks(most, firms.subList(0, 15));

    var page = browser.reads(ALL + "/compare?questionnaire=skills");

    assertThat(page.select(".counts tr").eachText())
        .containsExactly(
            "Group Firms",
            "All clients of the hub About 20 firms",
            "First half About 10 firms",
            "Few Not shown: fewer than 10 firms.",
            "Most Not shown: beside the whole hub or an older group it would tell fewer than 10"
                + " firms apart.");
    assertThat(page.select("figure.bars").eq(0).select("li")).hasSize(2);
    assertThat(page.select("[style]")).isEmpty();

    var file = browser.opens(ALL + "/compare.csv?questionnaire=skills").asString();
    assertThat(file).contains("First half", "Not shown: fewer than 10 firms.");
    assertThat(file.lines().filter(line -> line.contains(",Few,"))).hasSize(1);
    assertThat(file.lines().filter(line -> line.contains(",Most,"))).hasSize(1);
  }

  @Test
  void countsNobodyWhoTookConsentBack() {
    var firms = clients(10);
    assertThat(counts("/compare?questionnaire=skills")).contains("About 10 firms");

    clientele.withdraws(firms.getFirst());

    assertThat(counts("/compare?questionnaire=skills")).doesNotContain("About");
    assertThat(browser.opens(ALL + "/compare.csv?questionnaire=skills").asString())
        .contains("fewer than 10 firms");
  }

  @Test
  void comparesTwoDaysUnlessFewHandedInBetweenThem() {
    var firms = clients(25);
    earlier(firms.subList(0, 13), 90);
    var month = LocalDate.now(ZoneId.of("Europe/London")).minusMonths(1).toString();
    var address = "/compare?questionnaire=skills&earlier=" + month.substring(0, 7);

    assertThat(counts(address)).contains("About 10 firms", "About 25 firms");

    earlier(firms.subList(13, 20), 90);
    assertThat(counts(address)).contains("fewer than 10 firms have handed something in between");
  }

  @Test
  void withholdsADayThatIsOverWhereFewHandedInSinceAlsoWhenItIsAskedForAlone() {
    var firms = clients(25);
    earlier(firms.subList(0, 20), 90);
    var month = LocalDate.now(ZoneId.of("Europe/London")).minusMonths(1).toString();
    var address = "/compare?questionnaire=skills&day=" + month.substring(0, 7);

    assertThat(counts(address)).contains("fewer than 10 firms have handed something in between");
    assertThat(counts("/compare?questionnaire=skills")).contains("About 25 firms");
    assertThat(browser.opens(ALL + address.replace("compare?", "compare.csv?")).asString())
        .contains("fewer than 10 firms have handed something in between");

    earlier(firms.subList(20, 25), 90);
    assertThat(counts(address)).contains("About 25 firms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?questionnaire=nonsense",
        "?day=2020-13&earlier=nonsense",
        "?day=9999-99",
        "?group=nonsense",
        "?group=00000000-0000-0000-0000-000000000000",
        "?earlier=%00"
      })
  void drawsSomethingWhateverIsAskedFor(String query) {
    for (var page : List.of("/compare", "/compare.csv", "/picture")) {
      assertThat(browser.opens(ALL + page + query).statusCode()).as(page).isEqualTo(200);
    }
  }

  @Test
  void writesNoFormulaIntoAFile() {
    group("=cmd|' /C calc'!A0");

    assertThat(browser.opens(ALL + "/compare.csv").asString()).contains("'=cmd");
  }

  @Test
  void printsAPictureOfTheHubInItsName() {
    clients(10);

    var page = browser.reads(ALL + "/picture");

    assertThat(page.select(".hub-name").text()).isEqualTo("Tyne Growth Hub");
    assertThat(page.select("h1").text()).isEqualTo("How our clients stand");
    assertThat(page.select("section.picture h2").eachText()).contains("Digital skills");
    assertThat(page.select("form.filters").hasClass("no-print")).isTrue();
    assertThat(page.text()).contains("A figure is about 10 firms or more");
  }

  private List<Actor.Owner> clients(int count) {
    var firms = new ArrayList<Actor.Owner>();
    for (var number = 0; number < count; number++) {
      var firm = clientele.client("Firm " + number, hub.id());
      community.handsIn(firm, "skills");
      firms.add(firm);
    }
    return firms;
  }

  /** As if they had handed in some days before. */
  private void earlier(List<Actor.Owner> firms, int days) {
    for (var firm : firms) {
      community.sql(
          firm,
          "update client_standing set submitted_at = now() - make_interval(days => ?1)",
          days);
    }
  }

  private void ticks(String address, List<Actor.Owner> firms) {
    var ids = firms.stream().map(firm -> firm.organisation().toString()).toList();
    browser.sends(address + "/clients", Map.of("in", ids));
  }

  private String group(String name) {
    var made = browser.sends(ALL, Map.of("called", name));
    assertThat(made.statusCode()).isEqualTo(303);
    return made.header("Location").replaceFirst("^http://[^/]+", "");
  }

  private String counts(String address) {
    return browser.reads(ALL + address).select(".counts").text();
  }
}
