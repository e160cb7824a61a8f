package org.waymark.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.fixture.TableOwner;

/** A firm that fills in a questionnaire over the pages, and what then lies in the database. */
@ApplicationScoped
class HandsIn {

  private static final String START = "/assessments/new?questionnaire=skills";

  private final TableOwner tables;

  HandsIn(TableOwner tables) {
    this.tables = tables;
  }

  /** Hands in as somebody who took ten minutes, and says which assessment it is. */
  UUID thoughtfully(RequestSpecification sender) {
    return handIn(new Visit(sender), "10 minutes");
  }

  /** Hands in at once. */
  UUID asAScript(RequestSpecification sender) {
    return handIn(new Visit(sender), "0 minutes");
  }

  private UUID handIn(Visit visit, String took) {
    var tasks = visit.start();
    var id = UUID.fromString(tasks.substring(tasks.lastIndexOf('/') + 1));
    visit.answerAll(tasks);
    took(took, id);
    visit.send(tasks + "/check", "count");
    assertThat(yes("select state = 'SUBMITTED' from assessment where id = '%s'", id)).isTrue();
    return id;
  }

  /** As if an assessment had been begun ten minutes ago. */
  void tookTenMinutes(UUID assessment) {
    took("10 minutes", assessment);
  }

  private void took(String time, UUID assessment) {
    tables.run(
        "update assessment set started_at = started_at - interval '%s' where id = '%s'",
        time, assessment);
  }

  /** Whether an assessment is kept as coming from an address. */
  boolean cameFrom(String address, UUID assessment) {
    return yes(
        """
        select exists (select from assessment join submission_salt on day = origin_day
                       where id = '%s' and origin = sha256(salt || convert_to('%s', 'UTF8')))
        """,
        assessment, address);
  }

  /** Whether comparisons count it. */
  boolean counts(UUID assessment) {
    return yes("select exists (select from benchmark_pool where assessment_id = '%s')", assessment);
  }

  /** As if so many more had come from where an assessment came from, on that day. */
  void addFromThere(int more, UUID assessment) {
    tables.run(
        """
        update submission_origin set handed_in = handed_in + %d
        from assessment where id = '%s' and day = origin_day and submission_origin.origin = assessment.origin
        """,
        more, assessment);
  }

  /** As if nothing had been handed in today. */
  void forgetAll() {
    tables.run("truncate submission_origin, submission_salt");
  }

  private boolean yes(String sql, Object... values) {
    return tables.list(sql, row -> row.getBoolean(1), values).getFirst();
  }

  /** One browser, without JavaScript. */
  private static final class Visit {

    private final CookieFilter cookies = new CookieFilter();
    private final RequestSpecification sender;
    private int choices;

    Visit(RequestSpecification sender) {
      this.sender = sender;
    }

    String start() {
      return place(
          form(get(START))
              .formParam("area", "E08000037")
              .formParam("size", "5-9")
              .formParam("sector", "construction")
              .post(START));
    }

    void answerAll(String tasks) {
      var next = get(tasks).select("main a.govuk-button").attr("href");
      while (next.contains("/questions/")) {
        next = place(answered(get(next)).post(next));
      }
    }

    /** The first option, then the second: whoever always takes the same does not count. */
    private RequestSpecification answered(Document page) {
      var form = form(page);
      var names = new HashSet<>(page.select("main input:not([name=shown])").eachAttr("name"));
      names.remove("csrf-token");
      for (var name : names) {
        var inputs = page.select("main input[name=" + name + "]");
        var options = inputs.eachAttr("value");
        var choice = inputs.is("[type=radio]") ? choices++ % 2 : 0;
        form.formParam(name, options.get(choice));
      }
      return form;
    }

    void send(String path, String ticked) {
      var page = get(path);
      assertThat(page.select("input[name=" + ticked + "]")).isNotEmpty();
      form(page)
          .formParam(ticked, page.select("input[name=" + ticked + "]").attr("value"))
          .post(path);
    }

    private RequestSpecification form(Document page) {
      return browser().formParam("csrf-token", page.select("input[name=csrf-token]").attr("value"));
    }

    private Document get(String path) {
      return Jsoup.parse(browser().get(path).asString());
    }

    private RequestSpecification browser() {
      return given(new RequestSpecBuilder().addRequestSpecification(sender).build())
          .filter(cookies)
          .accept("text/html")
          .redirects()
          .follow(false);
    }

    private static String place(Response response) {
      return response.header("Location").replaceAll("^http://[^/]+", "");
    }
  }
}
