package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** An adviser goes through a client's answers, and the client reads what was found. */
@QuarkusTest
class ValidationJourneyTest extends InChromium {

  @Inject Community community;
  @Inject Clientele clientele;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  private final Inspection inspection = new Inspection("validation");

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void goesFromTheFirmsWordToWhatHolds(boolean scripts) {
    var hub = community.hub("North East Growth Hub");
    var firm = clientele.client("Tyne Joinery", hub.id());
    var assessment = community.handsIn(firm, "cyber-security");
    var adviser = page(community.adviser(hub, "Ada Adviser"), scripts);

    goes(adviser, "/advise/clients/" + firm.organisation());
    adviser.getByText("Check the answers: Cyber security").click();
    looks(adviser, "overview", scripts);
    judgesTwoAnswers(adviser, scripts);
    setsTheLevel(adviser, scripts);
    adviser.getByText("Finish the check").click();
    looks(adviser, "overview-finished", scripts);
    assertThat(adviser.locator("#earlier").count()).isEqualTo(1);
    adviser.context().close();

    var owner = page(firm, scripts);
    goes(owner, "/assessments/" + assessment + "/report");
    looks(owner, "report", scripts);
    assertThat(owner.locator("section[aria-labelledby=checks-title]").innerText())
        .contains("Ada Adviser of North East Growth Hub", "As checked")
        .contains("Knows the firm well");
    owner.getByText("See every verdict").click();
    looks(owner, "check", scripts);
    assertThat(owner.locator("main").innerText()).contains("Two machines have none");
    owner.context().close();
    assertThat(inspection.complaints()).as("console, content security policy included").isEmpty();
  }

  private void judgesTwoAnswers(Page page, boolean scripts) {
    page.locator(".verdicts a").first().click();
    looks(page, "answer", scripts);
    page.locator("[name=verdict][value=accept]").check();
    assertThat(page.locator("textarea").isVisible()).as("a reason for accepting").isFalse();
    page.getByText("Save verdict").click();
    page.locator("[name=verdict][value=change]").check();
    page.getByText("Save verdict").click();
    looks(page, "answer-errors", scripts);
    assertThat(page.locator(".govuk-error-summary li").count()).isEqualTo(1);
    page.locator("[name=answer]").nth(1).check();
    page.locator("textarea").fill("Two machines have none");
    looks(page, "answer-change", scripts);
    page.getByText("Save verdict").click();
    page.getByText("All answers").click();
    looks(page, "overview-judged", scripts);
    assertThat(page.locator(".verdicts").first().innerText())
        .contains("Accepted", "Changed", "Two machines have none");
  }

  private void setsTheLevel(Page page, boolean scripts) {
    page.locator("a[href$='/levels/whole']").click();
    var computed = page.locator(".govuk-inset-text").innerText();
    page.locator("[name=level][value='" + (computed.contains("level 1.") ? 2 : 1) + "']").check();
    page.locator("textarea").fill("Knows the firm well");
    looks(page, "level", scripts);
    page.getByText("Save level").click();
    assertThat(page.locator("main").innerText()).contains("Knows the firm well");
  }

  private Page page(Actor someone, boolean scripts) {
    return inspection.page(chromium().browser(), someone, scripts);
  }

  private void goes(Page page, String path) {
    page.navigate(service.resolve(path).toString());
  }

  private void looks(Page page, String name, boolean scripts) {
    inspection.looks(page, name, scripts);
  }
}
