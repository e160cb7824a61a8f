package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.questionnaire.Question;

/** An adviser goes through a client's answers, and the firm reads what was found. */
@QuarkusTest
class ValidationPagesTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Validating validating;

  private Community.Hub hub = new Community.Hub(new HubId(NOBODY), "");
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), hub.id(), false);
  private Actor.Adviser bob = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private AssessmentId assessment = new AssessmentId(NOBODY);
  private String overview = "";
  private Map<String, String> other = Map.of();
  private String first = "";
  private String second = "";

  @BeforeEach
  void aClientHasHandedIn() {
    hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    bob = community.adviser(hub, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub.id());
    assessment = community.handsIn(firm, "cyber-security");
    overview = client() + "/validations/" + assessment;
    var scored =
        validating.desk(ada, wanted()).orElseThrow().questions().stream()
            .filter(Question::scored)
            .toList();
    first = scored.getFirst().id();
    second = scored.get(1).id();
    other = Map.of("answer", scored.getFirst().format().options().get(1).id());
  }

  @Test
  void leadsThereFromTheClient() {
    assertThat(as(ada).reads(client()).select("a[href='" + overview + "']").text())
        .startsWith("Check the answers: Cyber security");
    var page = as(ada).reads(overview);
    assertThat(page.select("h1").text()).isEqualTo("Check the answers: Cyber security");
    assertThat(page.select(".verdicts .govuk-tag").eachText()).containsOnly("Not looked at");
  }

  @Test
  void savesEachVerdictAndGoesOnToTheNextAnswer() {
    var saved = judges(ada, first, Map.of("verdict", "accept"));

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.header("Location")).contains("/answers/");
    assertThat(as(ada).reads(overview).select(".verdicts").text())
        .contains("Accepted", "Ada Adviser");
  }

  @Test
  void changesAnAnswerForAReason() {
    var change = new HashMap<String, String>(other);
    change.put("verdict", "change");
    change.put("reason", "Two machines have none");
    assertThat(judges(ada, first, change).statusCode()).isEqualTo(303);

    assertThat(as(bob).reads(overview).select(".verdicts").text())
        .contains("Changed", "Instead:", "Two machines have none");
    var again = as(bob).reads(answer(first));
    assertThat(again.select("[name=verdict][checked]").attr("value")).isEqualTo("change");
    assertThat(again.select("[name=answer][checked]").attr("value")).isEqualTo(other.get("answer"));
    assertThat(again.select("textarea").text()).isEqualTo("Two machines have none");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', #verdict",
    "reject, '', '', #reason",
    "change, '', Because, #answer",
    "change, nonsense, Because, #answer",
    "nonsense, '', '', #verdict"
  })
  void saysWhatIsWrongAndKeepsIt(String verdict, String answer, String reason, String field) {
    var form = Map.of("verdict", verdict, "answer", answer, "reason", reason);

    var refused = judges(ada, first, form);

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly(field);
    assertThat(page.select("textarea").text()).isEqualTo(reason);
  }

  @Test
  void limitsAReason() {
    var refused = judges(ada, first, Map.of("verdict", "reject", "reason", "ŵ".repeat(1001)));

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select("#reason-error").text()).contains("up to 1000 characters");
    assertThat(page.select("textarea").text()).hasSize(1001);
  }

  @Test
  void acceptsWhatIsLeftOfASectionAtOnce() {
    judges(ada, first, Map.of("verdict", "reject", "reason", "Nobody could show it"));
    var form = as(ada).reads(overview).select("form[action*=/sections/]").eq(0);
    var fields = Map.of("check", form.select("[name=check]").attr("value"));

    assertThat(as(ada).sends(form.attr("action"), fields).statusCode()).isEqualTo(303);

    var table = as(ada).reads(overview).select(".verdicts").eq(0);
    assertThat(table.select(".govuk-tag").eachText()).contains("Accepted", "Rejected");
    assertThat(table.select(".govuk-tag").eachText()).doesNotContain("Not looked at");
    assertThat(as(ada).opens(form.attr("action")).statusCode()).isEqualTo(303);
  }

  @Test
  void tellsTheSecondOfTwoAdvisersAndKeepsWhatTheyTyped() {
    var opened = seen(bob, first);
    judges(ada, first, Map.of("verdict", "reject", "reason", "Ada’s words"));

    var form = new HashMap<>(opened);
    form.putAll(Map.of("verdict", "reject", "reason", "Bob’s words"));
    var late = as(bob).sends(answer(first), form);

    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.asString());
    assertThat(page.select(".govuk-inset-text").text()).contains("Ada’s words", "Ada Adviser");
    assertThat(page.select("textarea").text()).isEqualTo("Bob’s words");
    assertThat(as(bob).reads(overview).select(".verdicts").text()).contains("Ada’s words");

    form.putAll(hidden(page));
    assertThat(as(bob).sends(answer(first), form).statusCode()).isEqualTo(303);
    assertThat(as(ada).reads(overview).select(".verdicts").text()).contains("Bob’s words");
  }

  @Test
  void tellsWhoeverWorksOnWhatWasFinishedMeanwhile() {
    judges(ada, first, Map.of("verdict", "accept"));
    var form = new HashMap<>(seen(bob, second));
    form.putAll(Map.of("verdict", "reject", "reason", "Bob’s words"));
    finishes(ada);

    var late = as(bob).sends(answer(second), form);

    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.asString());
    assertThat(page.select(".govuk-notification-banner").text())
        .contains("Ada Adviser finished this check");
    assertThat(page.select("textarea").text()).isEqualTo("Bob’s words");
  }

  @Test
  void finishesNothingThatNobodyHasLookedAtOrAColleagueHasChanged() {
    assertThat(finishes(ada).statusCode()).isEqualTo(400);
    judges(ada, first, Map.of("verdict", "accept"));
    var opened = hidden(as(ada).reads(overview).select("form[action$=" + assessment + "]"));
    judges(bob, second, Map.of("verdict", "accept"));

    var late = as(ada).sends(overview, opened);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.asString()).select(".govuk-notification-banner").text())
        .contains("A colleague changed something");
    assertThat(finishes(ada).statusCode()).isEqualTo(303);
  }

  @Test
  void setsALevelBesideTheOneWorkedOut() {
    var level = overview + "/levels/whole";
    var computed = as(ada).reads(level).select(".govuk-inset-text").text();
    var set = computed.contains("level 1.") ? "2" : "1";
    assertThat(as(ada).sends(level, Map.of("level", "")).statusCode()).isEqualTo(400);
    assertThat(as(ada).sends(level, Map.of("level", "99")).statusCode()).isEqualTo(400);
    assertThat(as(ada).sends(level, Map.of("level", set)).statusCode()).isEqualTo(400);

    var saved = as(ada).sends(level, Map.of("level", set, "reason", "Knows the firm"));

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(as(bob).reads(level).select(".govuk-inset-text").text()).isEqualTo(computed);
    assertThat(as(bob).reads(overview).select("tbody tr").eq(0).text())
        .contains("level " + set, "Knows the firm", "Ada Adviser");
    var late = as(bob).sends(level, Map.of("level", "3", "reason", "Bob’s words"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.asString()).select("textarea").text()).isEqualTo("Bob’s words");
    assertThat(as(ada).opens(overview + "/levels/nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void isTheSameAsNothingOnceTheFirmWithdraws() {
    var opened = new HashMap<>(seen(ada, first));
    opened.putAll(Map.of("verdict", "accept"));
    var nothing = text(as(ada).opens("/advise/clients/nonsense/validations/nonsense"));
    clientele.withdraws(firm);

    for (var path : List.of("", "/answers/" + first, "/levels/whole", "/sections/x")) {
      var read = as(ada).opens(overview + path);
      assertThat(read.statusCode()).as(path).isEqualTo(404);
      assertThat(text(read)).isEqualTo(nothing);
      var sent = as(ada).sends(overview + path, opened);
      assertThat(sent.statusCode()).as(path).isEqualTo(404);
      assertThat(text(sent)).isEqualTo(nothing);
    }
  }

  @Test
  void isNotThereWithTheScoresAloneOrUnderAnotherClient() {
    var bakery = clientele.client("Bakery", hub.id());
    var swapped = "/advise/clients/" + bakery.organisation() + "/validations/" + assessment;
    assertThat(as(ada).opens(swapped).statusCode()).isEqualTo(404);
    assertThat(as(ada).opens(overview + "/answers/nonsense").statusCode()).isEqualTo(404);
    assertThat(as(ada).opens(client() + "/validations/" + NOBODY).statusCode()).isEqualTo(404);

    community.sql(firm, "update access_grant set scopes = array['scores']");

    assertThat(as(ada).opens(overview).statusCode()).isEqualTo(404);
    assertThat(as(ada).reads(client()).select("a[href='" + overview + "']")).isEmpty();
  }

  private Wanted wanted() {
    return new Wanted(firm.organisation(), assessment);
  }

  private String client() {
    return "/advise/clients/" + firm.organisation();
  }

  private String answer(String question) {
    return overview + "/answers/" + question;
  }

  /** Opens the page of an answer, and sends it filled in. */
  private Response judges(Actor.Adviser adviser, String question, Map<String, String> typed) {
    var form = new HashMap<>(seen(adviser, question));
    form.putAll(typed);
    return as(adviser).sends(answer(question), form);
  }

  private Map<String, String> seen(Actor.Adviser adviser, String question) {
    return hidden(as(adviser).reads(answer(question)));
  }

  private Response finishes(Actor.Adviser adviser) {
    var form = as(adviser).reads(overview).select("form[action$=" + assessment + "]");
    return as(adviser).sends(overview, hidden(form));
  }

  private static Map<String, String> hidden(Document page) {
    return hidden(page.select("form.judging"));
  }

  private static Map<String, String> hidden(Elements form) {
    return Map.of(
        "check", form.select("[name=check]").attr("value"),
        "version", form.select("[name=version]").attr("value"));
  }

  private static String text(Response response) {
    return Jsoup.parse(response.asString()).select("main").text();
  }

  private static AdviserBrowser as(Actor actor) {
    return new AdviserBrowser(actor);
  }
}
