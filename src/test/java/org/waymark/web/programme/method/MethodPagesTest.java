package org.waymark.web.programme.method;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.recommendation.ActionCriterion;
import org.waymark.recommendation.Criterion;

/** Anybody can read how programmes are chosen, and gets there from where they are shown. */
@QuarkusTest
class MethodPagesTest {

  private static final String METHOD = "/programmes/method";

  @Inject Community community;

  @Test
  void listsAllThatIsComparedInTheOrderInWhichItCounts() {
    var order = page("en").select("#order ~ ol").first();

    assertThat(order).isNotNull();
    var lines = order.select("li").eachText();
    assertThat(lines).hasSameSizeAs(Criterion.values());
    assertThat(lines.getFirst()).startsWith("What you can have comes before");
    assertThat(lines.get(List.of(Criterion.values()).indexOf(Criterion.COST)))
        .startsWith("What you pay: less comes first. Best first: Costs nothing; Free in part; ")
        .endsWith("Price not fixed or not known.");
    assertThat(lines.get(List.of(Criterion.values()).indexOf(Criterion.EFFORT)))
        .contains("Best first: Online tool; Register or portal; Advice; ")
        .endsWith("Grant or voucher.");
    assertThat(lines.getLast()).startsWith("The alphabet decides");
  }

  @Test
  void listsWhatActionsAreComparedBy() {
    var actions = page("en").select("#actions ~ ol").first();

    assertThat(actions).isNotNull();
    assertThat(actions.select("li")).hasSameSizeAs(ActionCriterion.values());
    assertThat(actions.text())
        .contains("The effort is 1 for minutes of work; 2 for some hours of work; 4 for");
  }

  @Test
  void saysHowLongWhatWasSeenCounts() {
    assertThat(page("en").select("#fresh ~ ul").first()).isNotNull();
    assertThat(page("en").text())
        .contains("A service that is there all year: after 12 months.")
        .contains("A call that is open for a time only: after 60 days.")
        .contains("whole steps of 5 points")
        .contains("Your report shows the first 6.");
  }

  @Test
  void speaksWelsh() {
    var page = page("cy");

    assertThat(page.select("h1").text()).isEqualTo("Sut rydym yn dewis rhaglenni");
    assertThat(page.text()).contains("ar ôl 12 mis.").contains("ar ôl 60 diwrnod.");
  }

  @Test
  void isLinkedFromTheListTheReportAndEveryReasonOfIt() {
    assertThat(links(read("/programmes", "en"))).contains(METHOD);
    var firm = community.firm();
    var report =
        ActingBrowser.of(firm)
            .page("/assessments/" + community.handsIn(firm, "cyber-security") + "/report");

    assertThat(links(report)).contains(METHOD);
    assertThat(report.select("li.card"))
        .isNotEmpty()
        .allSatisfy(
            card ->
                assertThat(card.select("details a").eachAttr("href"))
                    .containsExactly(METHOD + "#order"));
  }

  private static List<String> links(Document page) {
    return page.select("main a").eachAttr("href");
  }

  private static Document page(String language) {
    return read(METHOD, language);
  }

  private static Document read(String address, String language) {
    return Jsoup.parse(
        given().accept("text/html").header("Accept-Language", language).get(address).asString());
  }
}
