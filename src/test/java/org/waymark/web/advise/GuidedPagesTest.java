package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** An adviser answers together with a client, and the client says yes or no. */
@QuarkusTest
class GuidedPagesTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Adviser bob = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String together = "";

  @BeforeEach
  void aFirmLetsAHubSeeItsAnswers() {
    var hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    bob = community.adviser(hub, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub.id());
    together = "/advise/clients/" + firm.organisation() + "/assessments";
  }

  @Test
  void goesFromTheClientToTheQuestions() {
    assertThat(as(ada).reads("/advise/clients/" + firm.organisation()).select("a").eachAttr("href"))
        .contains(together);
    assertThat(as(ada).reads(together).select("form input[name=questionnaire]").eachAttr("value"))
        .contains("skills", "cyber-security");

    var draft = begins();

    var page = as(ada).reads(draft);
    assertThat(page.select(".govuk-notification-banner").text())
        .contains("count only when the firm has confirmed them");
    var question = page.select("a.govuk-button").attr("href");
    assertThat(question).startsWith(draft + "/questions/");
    assertThat(as(ada).sends(question, Map.of()).statusCode()).isEqualTo(400);
    var option = as(ada).reads(question).select("input[name=answer]").eq(0).attr("value");
    var saved = as(ada).sends(question, Map.of("answer", option));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.header("Location")).contains(draft + "/questions/");
  }

  @Test
  void saysOnEveryPageWhoseAnswersTheyAre() {
    assertThat(as(ada).reads(together).select("main .caption").text()).isEqualTo("Tyne Joinery");
    var refused = as(ada).sends(together, Map.of("questionnaire", "none"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(refused.asString()).select("main .caption").text())
        .isEqualTo("Tyne Joinery");
    var draft = begins();
    var question = as(ada).reads(draft).select("a.govuk-button").attr("href");

    for (var path : List.of(draft, question, draft + "/check")) {
      assertThat(as(ada).reads(path).select("main .caption").text())
          .as(path)
          .startsWith("Tyne Joinery · ");
    }
  }

  @Test
  void notesForTheFirmThatItsAnswersAreRead() {
    var draft = begins();
    var question = as(ada).reads(draft).select("a.govuk-button").attr("href");
    var before = looks();

    as(ada).reads(question);
    as(ada).reads(draft + "/check");
    assertThat(looks()).isEqualTo(before + 2);

    as(ada).sends(question, Map.of());
    as(bob).opens(question);
    assertThat(looks()).isEqualTo(before + 2);
  }

  @Test
  void handsNothingOverThatIsNotWhole() {
    var draft = begins();

    var refused = as(ada).sends(draft + "/check", Map.of());

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select(".govuk-error-summary a").attr("href")).startsWith(draft);
    assertThat(page.select("[name=count]")).as("is for the firm to say").isEmpty();
  }

  @Test
  void waitsForTheFirmWhichConfirmsIt() {
    handsOver(begins());

    assertThat(as(ada).reads(together).select("main").text()).contains("Waiting for the firm");
    var waiting = as(firm).reads("/assessments").select("a[href$=/proposal]");
    var proposal = waiting.attr("href");
    assertThat(as(firm).reads("/assessments").select("main").text())
        .contains("Ada Adviser of North East Growth Hub filled this in with you");
    var page = as(firm).reads(proposal);
    assertThat(page.select("h1").text()).startsWith("Are these your answers?");

    var confirmed = sends(firm, proposal);

    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(confirmed.header("Location")).endsWith("/report");
    assertThat(as(firm).opens(proposal).statusCode()).isEqualTo(404);
    assertThat(as(firm).reads(path(confirmed)).select("main").text())
        .contains("Ada Adviser of North East Growth Hub");
    assertThat(as(bob).reads("/advise/clients/" + firm.organisation()).select("tbody th").text())
        .contains("Digital skills");
  }

  @Test
  void takesASecondClickForTheFirst() {
    var draft = begins();
    var client = "/advise/clients/" + firm.organisation();
    handsOver(draft);

    assertThat(path(as(ada).sends(draft + "/check", Map.of()))).isEqualTo(client);
    assertThat(as(bob).sends(draft + "/check", Map.of()).statusCode()).isEqualTo(404);

    var proposal = as(firm).reads("/assessments").select("a[href$=/proposal]").attr("href");
    var browser = as(firm);
    var token = token(browser, proposal);
    var once = sends(browser, token, proposal);
    var again = sends(browser, token, proposal);

    assertThat(path(once)).endsWith("/report");
    assertThat(path(again)).isEqualTo(path(once));
    assertThat(path(as(ada).sends(draft + "/check", Map.of()))).isEqualTo(client);
    assertThat(as(bob).sends(draft + "/check", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void isThrownAwayAfterTheFirmWasAskedOnceMore() {
    handsOver(begins());
    var proposal = as(firm).reads("/assessments").select("a[href$=/proposal]").attr("href");
    var reject = as(firm).reads(proposal).select("a[href$=/reject]").attr("href");
    assertThat(as(firm).reads(reject).select("h1").text()).isEqualTo("Throw these answers away?");

    assertThat(sends(firm, reject).statusCode()).isEqualTo(303);

    assertThat(as(firm).opens(proposal).statusCode()).isEqualTo(404);
    assertThat(as(firm).reads("/assessments").select("a[href$=/proposal]")).isEmpty();
  }

  @Test
  void isTheSameAsNothingForEverybodyElse() {
    var draft = begins();
    var id = draft.substring(draft.lastIndexOf('/') + 1);
    var bakery = clientele.client("Bakery", ada.hub());
    var swapped = "/advise/clients/" + bakery.organisation() + "/assessments/" + id;

    assertThat(as(bob).opens(draft).statusCode()).isEqualTo(404);
    assertThat(as(ada).opens(swapped).statusCode()).isEqualTo(404);
    assertThat(as(firm).opens("/assessments/" + id).statusCode()).isEqualTo(404);
    assertThat(as(firm).opens("/assessments/" + id + "/proposal").statusCode()).isEqualTo(404);
    assertThat(as(ada).opens("/assessments/" + id + "/proposal").statusCode()).isEqualTo(404);
    assertThat(as(firm).opens(draft).statusCode()).isEqualTo(404);
    assertThat(as(new Actor.Visitor()).opens(together).statusCode()).isEqualTo(404);

    var question = as(ada).reads(draft).select("a.govuk-button").attr("href");
    clientele.withdraws(firm);
    for (var path : List.of(together, draft, draft + "/check", question)) {
      assertThat(as(ada).opens(path).statusCode()).as(path).isEqualTo(404);
      assertThat(as(ada).sends(path, Map.of("questionnaire", "skills")).statusCode())
          .as(path)
          .isIn(404, 405);
    }
  }

  private int looks() {
    return community.rows(firm, "select 1 from access_view where what = 'answers'").size();
  }

  private String begins() {
    return path(as(ada).sends(together, Map.of("questionnaire", "skills")));
  }

  /** Answers every question with its first option, and hands all of it to the firm. */
  private void handsOver(String draft) {
    var page = as(ada).reads(draft);
    var next = page.select("a.govuk-button").attr("href");
    while (next.contains("/questions/")) {
      var asked = as(ada).reads(next);
      var fields = new HashMap<String, String>();
      for (var input : asked.select("#asked input[type=radio], #asked input[type=checkbox]")) {
        if (!input.attr("name").equals("shown")) {
          fields.putIfAbsent(input.attr("name"), input.attr("value"));
        }
      }
      next = path(as(ada).sends(next, fields));
    }
    assertThat(as(ada).sends(next, Map.of()).statusCode()).isEqualTo(303);
  }

  /** The firm has no caseload from which to take the token of its forms. */
  private static Response sends(Actor.Owner firm, String path) {
    var browser = as(firm);
    return sends(browser, token(browser, path), path);
  }

  private static String token(AdviserBrowser browser, String path) {
    return browser.reads(path).select("input[name=csrf-token]").attr("value");
  }

  private static Response sends(AdviserBrowser browser, String token, String path) {
    return browser
        .browser()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("csrf-token", token)
        .post(path);
  }

  private static String path(Response redirect) {
    return URI.create(redirect.header("Location")).getPath();
  }

  private static AdviserBrowser as(Actor actor) {
    return new AdviserBrowser(actor);
  }
}
