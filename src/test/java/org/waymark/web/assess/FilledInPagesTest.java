package org.waymark.web.assess;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An answer from another questionnaire counts at once, so the firm gets to see it on its way. */
@QuarkusTest
class FilledInPagesTest {

  private static final String SKILLS = "/assessments/new?questionnaire=skills";
  private static final String CYBER = "/assessments/new?questionnaire=cyber-security";

  private final CookieFilter cookies = new CookieFilter();

  @Test
  void areAnnouncedOnTheListOfPartsAndMetWhereTheyAreAsked() {
    var skills =
        place(
            form(get(SKILLS))
                .formParam("area", "E08000037")
                .formParam("size", "5-9")
                .formParam("sector", "construction")
                .post(SKILLS));
    answerAll(skills);
    form(get(skills + "/check")).post(skills + "/check");

    var cyber = place(form(get(CYBER)).post(CYBER));

    assertThat(get(cyber).select(".govuk-task-list__item:contains(People, payments)").text())
        .contains("One answer is filled in from what you told us before.");
    assertThat(get(cyber + "/questions/staff-awareness").select("main").text())
        .contains("You told us this before, in “Digital skills”.");
    assertThat(answerAll(cyber)).contains("/questions/staff-awareness");
    assertThat(get(cyber).select(".govuk-task-list").text()).doesNotContain("filled in");
  }

  /** The paths of the questions that were met on the way. */
  private List<String> answerAll(String tasks) {
    var met = new ArrayList<String>();
    var next = get(tasks).select("main a.govuk-button").attr("href");
    while (next.contains("/questions/")) {
      met.add(next.substring(tasks.length()));
      var page = get(next);
      var form = form(page);
      for (var name :
          page.select("main input:not([name=shown])").eachAttr("name").stream()
              .distinct()
              .toList()) {
        if (!name.equals("csrf-token")) {
          form.formParam(name, page.select("main input[name=" + name + "]").get(0).attr("value"));
        }
      }
      next = place(form.post(next));
    }
    return met;
  }

  private RequestSpecification form(Document page) {
    return browser().formParam("csrf-token", page.select("input[name=csrf-token]").attr("value"));
  }

  private Document get(String path) {
    return Jsoup.parse(browser().get(path).asString());
  }

  private RequestSpecification browser() {
    return given().filter(cookies).accept("text/html").redirects().follow(false);
  }

  private static String place(Response response) {
    return response.header("Location").replaceAll("^http://[^/]+", "");
  }
}
