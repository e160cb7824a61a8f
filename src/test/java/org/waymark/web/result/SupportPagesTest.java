package org.waymark.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.web.account.AtHome;

/** A firm is asked one thing more, and what it says counts in every report. */
@QuarkusTest
class SupportPagesTest {

  private static final String ASKED = "form[action$=/support] input[name=asked]";

  @Inject Community community;

  @Test
  void asksOneQuestionAndKeepsTheAnswer() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    var asked = asked(browser.page(path));

    var sent = browser.post(support(path), Map.of("asked", asked, asked, answer(asked)));

    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(AtHome.place(sent)).isEqualTo(path + "#programmes-title");
    var after = browser.page(path);
    assertThat(after.select(ASKED).eachAttr("value")).doesNotContain(asked);
    assertThat(after.select("a[href$=/support]")).hasSize(1);
  }

  @Test
  void asksInNoOtherReportWhatItHasBeenTold() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    var asked = asked(browser.page(path));
    browser.post(support(path), Map.of("asked", asked, asked, answer(asked)));

    assertThat(browser.page(report(firm)).select(ASKED).eachAttr("value")).doesNotContain(asked);
  }

  @Test
  void passesOverWhatTheFirmDoesNotWantToSay() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    var asked = asked(browser.page(path));

    browser.post(support(path), Map.of("asked", asked, "skip", "yes"));

    assertThat(browser.page(path).select(ASKED).eachAttr("value")).doesNotContain(asked);
  }

  @Test
  void letsTheFirmChangeAndForgetWhatItTold() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    browser.post(support(path), Map.of("asked", "turnover", "turnover", "£250,000"));
    assertThat(browser.page(support(path)).select("input[name=turnover]").attr("value"))
        .isEqualTo("250000");

    browser.post(support(path), Map.of("asked", "turnover", "turnover", ""));

    assertThat(browser.page(support(path)).select("input[name=turnover]")).isEmpty();
    assertThat(browser.page(support(path)).text()).contains("You have told us nothing yet");
  }

  @Test
  void showsSinceWhenTheFirmHasSaidSoAndTakesTheSameAnewAsOfToday() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    browser.post(support(path), Map.of("asked", "turnover", "turnover", "250000"));
    community.sql(firm, "update firm_particular set told_at = told_at - interval '1 year'");
    assertThat(browser.page(support(path)).select("#turnover-hint").text())
        .contains("too long ago to count");

    browser.post(support(path), Map.of("asked", "turnover", "turnover", "250000"));

    assertThat(browser.page(support(path)).select("#turnover-hint").text())
        .startsWith("You said so on")
        .doesNotContain("too long ago");
  }

  @Test
  void fillsInWhatIsTooOldToCountWhereItAsksAgain() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    // Months of trading grow by themselves, and are never asked again.
    browser.post(support(path), Map.of("asked", "trading-months", "skip", "yes"));
    var asked = asked(browser.page(path));
    browser.post(support(path), Map.of("asked", asked, asked, answer(asked)));
    community.sql(
        firm,
        "update firm_particular set told_at = told_at - interval '10 years' where code = ?1",
        asked);

    var page = browser.page(path);

    assertThat(asked(page)).isEqualTo(asked);
    assertThat(page.select("#" + asked + "-hint").text()).contains("too long ago to count");
    assertThat(page.select("form[action$=/support] [name=" + asked + "]").val())
        .isEqualTo(answer(asked));
  }

  @Test
  void passesOverWhatIsEmptiedWhereItAsksAgain() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    browser.post(support(path), Map.of("asked", "turnover", "turnover", "250000"));
    community.sql(firm, "update firm_particular set told_at = told_at - interval '1 year'");

    browser.post(support(path), Map.of("asked", "turnover", "turnover", "", "single", "yes"));

    assertThat(browser.page(support(path)).select("#turnover-hint").text())
        .contains("you did not say");
  }

  @Test
  void refusesWhatIsNoNumberAndKeepsWhatWasTyped() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);

    assertThat(browser.page(path).select("form[action$=/support] [name=single]")).hasSize(1);

    var sent =
        browser.post(
            support(path), Map.of("asked", "turnover", "turnover", "<b>lots</b>", "single", "yes"));

    assertThat(sent.statusCode()).isEqualTo(422);
    var page = AtHome.page(sent);
    assertThat(page.select("[name=single], [name=skip]")).hasSize(2);
    assertThat(browser.page(support(path)).select("[name=single], [name=skip]")).isEmpty();
    assertThat(page.select("input[name=turnover]").attr("value")).isEqualTo("<b>lots</b>");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#turnover");
  }

  @Test
  void canBePassedOverWhateverWasTyped() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);

    var sent =
        browser.post(support(path), Map.of("asked", "turnover", "turnover", "lots", "skip", "yes"));

    assertThat(sent.statusCode()).isEqualTo(303);
  }

  @Test
  void passesOverWhatIsSavedEmpty() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);
    var asked = asked(browser.page(path));

    browser.post(support(path), Map.of("asked", asked, asked, ""));

    assertThat(browser.page(path).select(ASKED).eachAttr("value")).doesNotContain(asked);
  }

  @Test
  void takesNothingThatNobodyAsksFor() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = report(firm);

    var sent = browser.post(support(path), Map.of("asked", "shoe-size", "shoe-size", "44"));

    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(browser.page(support(path)).text()).contains("You have told us nothing yet");
  }

  @Test
  void isNobodyElsesBusiness() {
    var path = report(community.firm());

    assertThat(new AtHome(community.firm()).get(support(path)).statusCode()).isEqualTo(404);
  }

  private String report(Actor.Owner firm) {
    return "/assessments/" + community.handsIn(firm, "skills") + "/report";
  }

  private static String support(String report) {
    return report.replace("/report", "/support");
  }

  private static String asked(Document page) {
    assertThat(page.select(ASKED)).as("one question").hasSize(1);
    return page.select(ASKED).stream().map(Element::val).findFirst().orElseThrow();
  }

  /** A number where one is asked for; else the first that may be chosen. */
  private static String answer(String asked) {
    return switch (asked) {
      case "legal-form" -> "limited-company";
      case "spending" -> "software";
      default ->
          asked.matches(".*(months|turnover|age|level|share|bill|sheet|cost).*") ? "30" : "no";
    };
  }
}
