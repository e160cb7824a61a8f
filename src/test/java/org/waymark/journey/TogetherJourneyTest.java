package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** An adviser answers together with a client, who confirms it and reads what came of it. */
@QuarkusTest
class TogetherJourneyTest extends InChromium {

  private static final String TOGETHER = "Answer a questionnaire together with the firm";

  @Inject Community community;
  @Inject Clientele clientele;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  private final Inspection inspection = new Inspection("together");

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void goesFromTheFirstQuestionToTheReport(boolean scripts) {
    var hub = community.hub("North East Growth Hub");
    var firm = clientele.client("Tyne Joinery", hub.id());
    var ada = community.adviser(hub, "Ada Adviser");

    var adviser = page(ada, scripts);
    begins(adviser, firm, scripts);
    answersTwoQuestions(adviser, scripts);
    community.answersTheRest(draft(adviser), ada);
    handsItToTheFirm(adviser, scripts);
    adviser.context().close();

    var owner = page(firm, scripts);
    confirms(owner, scripts);
    owner.context().close();
    assertThat(inspection.complaints()).as("console, content security policy included").isEmpty();
  }

  private void begins(Page page, Actor.Owner firm, boolean scripts) {
    page.navigate(service.resolve("/advise/clients/" + firm.organisation()).toString());
    page.getByText(TOGETHER).click();
    looks(page, "choose", scripts);
    assertThat(page.locator("main .caption").innerText()).isEqualTo("Tyne Joinery");
    page.locator("form:has([value=skills]) button").click();
    looks(page, "tasks", scripts);
    saysWhose(page);
  }

  private void answersTwoQuestions(Page page, boolean scripts) {
    page.locator("main a.govuk-button").click();
    for (var number = 1; number <= 2; number++) {
      looks(page, "question-" + number, scripts);
      saysWhose(page);
      for (var group : page.locator("#asked fieldset:not(:has([name=shown]))").all()) {
        group.locator("input").first().check();
      }
      page.getByText("Continue").click();
      assertThat(page.locator(".govuk-error-summary").count()).isZero();
    }
  }

  private static AssessmentId draft(Page page) {
    var id = page.url().replaceFirst(".*/assessments/([0-9a-f-]{36})/.*", "$1");
    return AssessmentId.read(id).orElseThrow();
  }

  private void handsItToTheFirm(Page page, boolean scripts) {
    page.navigate(page.url().replaceFirst("/questions/.*", "/check"));
    looks(page, "check", scripts);
    saysWhose(page);
    page.locator("main form button[type=submit]").last().click();
    looks(page, "client", scripts);
    page.getByText(TOGETHER).click();
    looks(page, "waiting", scripts);
    assertThat(page.locator("main").innerText())
        .contains("Waiting for the firm", "Digital skills, handed to the firm on");
  }

  private static void saysWhose(Page page) {
    assertThat(page.locator("main .caption").innerText()).startsWith("Tyne Joinery · ");
  }

  private void confirms(Page page, boolean scripts) {
    page.navigate(service.resolve("/assessments").toString());
    looks(page, "firm-overview", scripts);
    page.locator("a[href$='/proposal']").click();
    looks(page, "proposal", scripts);
    assertThat(page.locator("main").innerText())
        .contains("Ada Adviser of North East Growth Hub filled this in with you");
    page.getByText("Yes, these are our answers").click();
    looks(page, "report", scripts);
    assertThat(page.url()).endsWith("/report");
    assertThat(page.locator("main").innerText())
        .contains("of 100", "Level ", "Ada Adviser of North East Growth Hub");
  }

  private Page page(Actor someone, boolean scripts) {
    return inspection.page(chromium().browser(), someone, scripts);
  }

  private void looks(Page page, String name, boolean scripts) {
    inspection.looks(page, name, scripts);
  }
}
