package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** What an adviser found of the answers, for the firm and for colleagues. */
@QuarkusTest
class FinishedCheckPagesTest {

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

  @BeforeEach
  void aClientHasHandedIn() {
    hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    bob = community.adviser(hub, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub.id());
    assessment = community.handsIn(firm, "cyber-security");
    overview = client() + "/validations/" + assessment;
  }

  @Test
  void showsTheFirmBothScoresAndEveryVerdictWithItsReason() {
    validating.validates(ada, firm, assessment);

    var report = as(firm).reads("/assessments/" + assessment + "/report");
    assertThat(report.select("section[aria-labelledby=checks-title]").text())
        .contains("Ada Adviser of North East Growth Hub went through your answers")
        .contains("Your own", "As checked", "2 of ", "Too little is in place");
    var check = report.select("section[aria-labelledby=checks-title] a").attr("href");
    var page = as(firm).reads(check);
    assertThat(page.select("h1").text()).isEqualTo("What an adviser found: Cyber security");
    assertThat(page.select(".verdicts").text())
        .contains("Accepted", "Rejected", "Nobody could show it", "Ada Adviser");
    var receipt = page.select("a[href$='checked.json']").attr("href");
    assertThat(as(firm).browser().accept("application/json").get(receipt).asString())
        .startsWith("{")
        .contains("waymark-receipt/1");
  }

  @Test
  void keepsItForTheFirmAfterConsentWasWithdrawnAndForNobodyElse() {
    validating.validates(ada, firm, assessment);
    var check = "/assessments/" + assessment + "/report/checks/";
    var id = community.rows(firm, "select id from validation").getFirst();
    clientele.withdraws(firm);

    assertThat(as(firm).opens(check + id).statusCode()).isEqualTo(200);
    assertThat(as(firm).opens(check + NOBODY).statusCode()).isEqualTo(404);
    assertThat(as(community.firm()).opens(check + id).statusCode()).isEqualTo(404);
    assertThat(as(ada).opens(check + id).statusCode()).isEqualTo(404);
    assertThat(as(ada).opens(client() + "/reports/" + assessment + "/checks/" + id).statusCode())
        .isEqualTo(404);
  }

  @Test
  void speaksWelshToTheFirm() {
    validating.validates(ada, firm, assessment);

    var welsh =
        Jsoup.parse(
            as(firm)
                .browser()
                .header("Accept-Language", "cy")
                .get("/assessments/" + assessment + "/report")
                .asString());

    assertThat(welsh.select("#checks-title").text()).isEqualTo("Gwiriwyd gan gynghorydd");
  }

  @Test
  void showsColleaguesWhatWasFound() {
    validating.validates(ada, firm, assessment);

    assertThat(as(bob).reads(client()).select(".timeline").text())
        .contains("Ada Adviser checked the answers to Cyber security");
    var page = as(bob).reads(overview);
    assertThat(page.select("section[aria-labelledby=earlier] a").text()).contains("Ada Adviser");
    var found = as(bob).reads(page.select("section[aria-labelledby=earlier] a").attr("href"));
    assertThat(found.select("main").text()).contains("Nobody could show it", "of your hub");
    assertThat(as(bob).reads(client() + "/reports/" + assessment).select("#checks-title").text())
        .isEqualTo("Checked by an adviser");
  }

  @Test
  void tellsTheFirmWhoHasReadItsAnswers() {
    as(ada).reads(overview);

    assertThat(as(firm).reads("/account/views").select(".looks").text())
        .contains("Ada Adviser", "North East Growth Hub");
  }

  private String client() {
    return "/advise/clients/" + firm.organisation();
  }

  private static AdviserBrowser as(Actor actor) {
    return new AdviserBrowser(actor);
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void isNotThereForAnybodyElse(Actor stranger) {
    assertThat(as(stranger).opens(overview).statusCode()).isEqualTo(404);
  }

  static List<Actor> strangers() {
    return List.of(
        new Actor.Visitor(),
        new Actor.Guest(new PersonId(NOBODY)),
        new Actor.Administrator(new PersonId(NOBODY)),
        new Actor.Owner(new OrganisationId(NOBODY)));
  }
}
