package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Filed;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.questionnaire.Question;

/** An adviser says with a verdict which of the firm's documents it rests on. */
@QuarkusTest
class NamedDocumentPagesTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final LocalDate FAR = LocalDate.of(2099, 6, 30);
  private static final List<String> ALL = List.of("scores", "answers", "documents");

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Validating validating;
  @Inject Filed filed;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Adviser bob = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private AssessmentId assessment = new AssessmentId(NOBODY);
  private String question = "";
  private String otherAnswer = "";
  private String words = "";
  private UUID plan = NOBODY;

  @BeforeEach
  void anAdviserHasFiledADocumentAboutAClient() {
    var hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    bob = community.adviser(hub, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub.id());
    clientele.letsIn(firm, hub.id(), ALL, FAR);
    assessment = community.handsIn(firm, "cyber-security");
    var asked =
        validating.desk(ada, firm, assessment).orElseThrow().questions().stream()
            .filter(Question::scored)
            .findFirst()
            .orElseThrow();
    question = asked.id();
    otherAnswer = asked.format().options().get(1).id();
    words = as(ada).reads(answer()).select("h1").text();
    plan = filed.by(ada, firm, "Plan.pdf");
  }

  @Test
  void asksForNoneUnlessOneIsNamed() {
    var select = as(ada).reads(answer()).select("select[name=document]");

    assertThat(select.select("option").eachText().getFirst()).isEqualTo("None");
    assertThat(select.select("option").eachText().getLast()).startsWith("Plan.pdf, added ");
    assertThat(select.select("option[selected]")).isEmpty();
    assertThat(judges(Map.of("verdict", "accept", "document", "")).statusCode()).isEqualTo(303);
    assertThat(as(ada).reads(desk()).select(".verdicts").text()).doesNotContain("Rests on");
  }

  @Test
  void asksForNoneWhereTheFirmHasNoneOrLetsNoneBeSeen() {
    var bakery = clientele.client("Bakery", ada.hub());
    var theirs = community.handsIn(bakery, "cyber-security");
    assertThat(
            as(ada)
                .reads(
                    "/advise/clients/"
                        + bakery.organisation()
                        + "/validations/"
                        + theirs
                        + "/answers/"
                        + question)
                .select("select"))
        .isEmpty();

    letsSeeNoDocuments();

    assertThat(as(ada).reads(answer()).select("select")).isEmpty();
  }

  @Test
  void showsTheDocumentBesideEachKindOfVerdict() {
    var verdicts =
        List.of(
            Map.of("verdict", "accept"),
            Map.of("verdict", "change", "answer", otherAnswer, "reason", "It says so"),
            Map.of("verdict", "reject", "reason", "It says otherwise"));
    for (var verdict : verdicts) {
      var form = new HashMap<>(verdict);
      form.put("document", plan.toString());

      assertThat(judges(form).statusCode()).as(verdict.toString()).isEqualTo(303);

      var link = as(bob).reads(desk()).select(".verdicts a[href$=" + plan + "]");
      assertThat(link.text()).as(verdict.toString()).isEqualTo("Plan.pdf");
      assertThat(as(bob).browser().accept("*/*").get(link.attr("href")).asString())
          .isEqualTo(Filed.WORDS);
      assertThat(as(bob).reads(answer()).select("option[selected]").attr("value"))
          .isEqualTo(plan.toString());
    }
    judges(Map.of("verdict", "accept", "document", ""));
    assertThat(as(bob).reads(desk()).select(".verdicts").text()).doesNotContain("Rests on");
  }

  @Test
  void leadsTheFirmToTheDocumentInWhatWasFound() {
    judges(Map.of("verdict", "accept", "document", plan.toString()));
    validating.finishes(ada, new Wanted(firm.organisation(), assessment));
    var check = community.rows(firm, "select id from validation").getFirst();

    var page = as(firm).reads("/assessments/" + assessment + "/report/checks/" + check);
    assertThat(page.select(".verdicts").text()).contains("Rests on Plan.pdf");
    var link = page.select(".verdicts a").attr("href");
    assertThat(as(firm).browser().accept("*/*").get(link).asString()).isEqualTo(Filed.WORDS);
    var colleagues = as(bob).reads(client() + "/reports/" + assessment + "/checks/" + check);
    assertThat(colleagues.select(".verdicts a").attr("href"))
        .isEqualTo(client() + "/documents/" + plan);

    filed.isRemoved(plan, ada);
    clientele.withdraws(firm);

    var later = as(firm).reads("/assessments/" + assessment + "/report/checks/" + check);
    assertThat(later.select(".verdicts").text())
        .contains("Rests on Plan.pdf, a document since removed");
    assertThat(later.select(".verdicts a")).isEmpty();
  }

  @Test
  void refusesWhatIsNotOnTheListAndKeepsWhatWasTyped() {
    var bakery = clientele.client("Bakery", ada.hub());
    clientele.letsIn(bakery, ada.hub(), ALL, FAR);
    var removed = filed.by(ada, firm, "Gone.pdf");
    filed.isRemoved(removed, ada);
    var wrong =
        List.of(
            filed.by(ada, bakery, "Theirs.pdf").toString(),
            removed.toString(),
            UUID.randomUUID().toString(),
            "nonsense\0ŵ");

    for (var document : wrong) {
      var refused =
          judges(Map.of("verdict", "reject", "reason", "Not shown", "document", document));

      assertThat(refused.statusCode()).as(document).isEqualTo(400);
      var page = Jsoup.parse(refused.asString());
      assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
          .containsExactly("#document");
      assertThat(page.select("#document-error").text()).contains("Choose a document");
      assertThat(page.select("textarea").text()).isEqualTo("Not shown");
      assertThat(page.text()).doesNotContain("Theirs.pdf", "Gone.pdf");
    }
    letsSeeNoDocuments();
    var refused = judges(Map.of("verdict", "accept", "document", plan.toString()));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(refused.asString()).select("#document-error")).hasSize(1);
    assertThat(community.rows(ada, "select 1 from validation_verdict")).isEmpty();
  }

  @Test
  void saysBeforeARemovalWhichAnswersNameIt() {
    assertThat(as(ada).reads(removal()).select("#naming")).isEmpty();
    judges(Map.of("verdict", "accept", "document", plan.toString()));

    assertThat(as(ada).reads(removal()).select("#naming li").eachText())
        .containsExactly("Cyber security: " + words);

    community.sql(firm, "update access_grant set scopes = array['scores', 'documents']");
    var unseen = as(ada).reads(removal());
    assertThat(unseen.select("#naming")).isEmpty();
    assertThat(unseen.select("main").text())
        .contains("The firm does not let you see its answers, so we cannot say which")
        .doesNotContain(words);
  }

  @Test
  void keepsTheMarkOfADocumentThatIsRemoved() {
    judges(Map.of("verdict", "accept", "document", plan.toString()));
    assertThat(as(ada).sends(removal(), Map.of()).statusCode()).isEqualTo(303);

    var verdicts = as(bob).reads(desk()).select(".verdicts");
    assertThat(verdicts.text()).contains("Rests on Plan.pdf, a document since removed");
    assertThat(verdicts.select("a[href*=/documents/]")).isEmpty();
    var form = as(bob).reads(answer());
    assertThat(form.select("option[selected]").text()).endsWith(", since removed");

    var again = Map.of("verdict", "reject", "reason", "No more", "document", plan.toString());
    assertThat(judges(again).statusCode()).isEqualTo(303);
    assertThat(as(bob).reads(desk()).select(".verdicts").text())
        .contains("No more Rests on Plan.pdf, a document since removed");
  }

  @Test
  void namesNoDocumentToWhomTheFirmLetsSeeNone() {
    judges(Map.of("verdict", "accept", "document", plan.toString()));
    letsSeeNoDocuments();

    assertThat(as(bob).reads(desk()).select(".verdicts").text())
        .contains("Rests on a document that the firm does not let you see")
        .doesNotContain("Plan.pdf");
    assertThat(judges(Map.of("verdict", "reject", "reason", "No more")).statusCode())
        .isEqualTo(303);
    assertThat(as(bob).reads(desk()).select(".verdicts").text()).contains("No more Rests on a");
  }

  @Test
  void tellsTheSecondOfTwoWhatTheFirstNamed() {
    var opened = hidden();
    judges(Map.of("verdict", "accept", "document", plan.toString()));
    var form = new HashMap<>(opened);
    form.putAll(Map.of("verdict", "reject", "reason", "Mine", "document", ""));

    var late = as(bob).sends(answer(), form);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.asString()).select(".govuk-inset-text").text())
        .contains("Rests on Plan.pdf");
  }

  @Test
  void speaksWelsh() {
    judges(Map.of("verdict", "accept", "document", plan.toString()));
    var welsh = as(ada).browser().header("Accept-Language", "cy");

    assertThat(Jsoup.parse(welsh.get(desk()).asString()).select(".verdicts").text())
        .contains("Yn seiliedig ar Plan.pdf");
    assertThat(Jsoup.parse(welsh.get(answer()).asString()).select("label[for=document]").text())
        .isEqualTo("A yw’n seiliedig ar ddogfen?");
  }

  private void letsSeeNoDocuments() {
    community.sql(firm, "update access_grant set scopes = array['scores', 'answers']");
  }

  private String client() {
    return "/advise/clients/" + firm.organisation();
  }

  private String desk() {
    return client() + "/validations/" + assessment;
  }

  private String answer() {
    return desk() + "/answers/" + question;
  }

  private String removal() {
    return client() + "/documents/" + plan + "/remove";
  }

  /** Opens the page of the answer, and sends it filled in. */
  private Response judges(Map<String, String> typed) {
    var form = new HashMap<>(hidden());
    form.putAll(typed);
    return as(ada).sends(answer(), form);
  }

  private Map<String, String> hidden() {
    var form = as(ada).reads(answer()).select("form.judging");
    return Map.of(
        "check", form.select("[name=check]").attr("value"),
        "version", form.select("[name=version]").attr("value"));
  }

  private static AdviserBrowser as(Actor actor) {
    return new AdviserBrowser(actor);
  }
}
