package org.waymark.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.web.account.AtHome;

/** A firm tries out what would come of doing some of what its report advises. */
@QuarkusTest
class PlanPagesTest {

  @Inject Community community;

  @Test
  void leadsThereFromTheReport() {
    var firm = community.firm();
    var report = report(firm);

    assertThat(new AtHome(firm).page(report).select("a[href$=/plan]").attr("href"))
        .isEqualTo(plan(report));
  }

  @Test
  void showsTheScoreNowUntilSomethingIsChosen() {
    var firm = community.firm();
    var page = new AtHome(firm).page(plan(report(firm)));

    assertThat(points(page)).hasSize(1);
    assertThat(page.select("input[name=do]")).isNotEmpty();
  }

  @Test
  void showsTheScoreThenTheHigherTheMoreIsDone() {
    var firm = community.firm();
    var browser = new AtHome(firm);
    var path = plan(report(firm));
    var all = browser.page(path).select("input[name=do]").eachAttr("value");

    var one = browser.page(path + "?do=" + all.getFirst());
    var every = browser.page(path + "?do=" + String.join("&do=", all));

    assertThat(one.select("input[name=do][checked]").eachAttr("value"))
        .containsExactly(all.getFirst());
    assertThat(points(one).getLast())
        .isGreaterThanOrEqualTo(points(one).getFirst())
        .isLessThan(100);
    assertThat(points(every).getLast()).isEqualTo(100);
  }

  @Test
  void changesNothingForWhatIsNoAction() {
    var firm = community.firm();

    var page = new AtHome(firm).page(plan(report(firm)) + "?do=%3Cscript%3E&do=");

    assertThat(points(page)).hasSize(1);
  }

  @Test
  void isNobodyElsesBusiness() {
    var path = plan(report(community.firm()));

    assertThat(new AtHome(community.firm()).get(path).statusCode()).isEqualTo(404);
  }

  private String report(Actor.Owner firm) {
    return "/assessments/" + community.handsIn(firm, "skills") + "/report";
  }

  private static String plan(String report) {
    return report.replace("/report", "/plan");
  }

  private static List<Integer> points(Document page) {
    return page.select("main dd").eachText().stream()
        .map(text -> Integer.valueOf(text.replaceFirst(" of 100 points.*", "")))
        .toList();
  }
}
