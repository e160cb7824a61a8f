package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** An adviser goes through a morning's work: who needs help, what changed, what to do next. */
@QuarkusTest
class AdviserJourneyTest extends InChromium {

  @Inject Community community;
  @Inject Clientele clientele;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  private final Inspection inspection = new Inspection("adviser");

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void goesThroughAMorningsWork(boolean scripts) {
    var adviser = adviserWithClients();
    var page = page(adviser, scripts);
    goes(page, "/advise", "caseload", scripts);
    findsWhoHasSomethingNew(page, scripts);
    readsAboutAClient(page, scripts);
    writesThingsDown(page, scripts);
    goes(page, "/advise/follow-ups", "follow-ups", scripts);
    page.getByText("Make a calendar address").click();
    looks(page, "calendar", scripts);
    page.context().close();
    assertThat(inspection.complaints()).as("console, content security policy included").isEmpty();
  }

  private Actor.Adviser adviserWithClients() {
    var opened = community.hub("North East Growth Hub");
    var firm = clientele.client("Tyne Joinery", opened.id());
    for (var questionnaire : List.of("cyber-security", "skills", "skills")) {
      community.handsIn(firm, questionnaire);
    }
    for (var name : List.of("Becws Tŷ Gwyn", "Coxhoe Garage", "Wearside Catering and Events")) {
      community.handsIn(clientele.client(name, opened.id()), "skills");
    }
    var wordy = community.firm();
    clientele.isCalled(wordy, "A firm with a very long name that goes on and on Limited");
    for (var sharing : List.of(wordy, firm)) {
      clientele.letsIn(
          sharing, opened.id(), List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
    }
    return community.adviser(opened, "Ada Adviser");
  }

  private void findsWhoHasSomethingNew(Page page, boolean scripts) {
    page.getByLabel("Score in").selectOption("skills");
    page.getByText("Only clients with something new").click();
    page.getByText("Show clients").click();
    looks(page, "caseload-filtered", scripts);
    assertThat(page.locator("#clients").innerText()).isEqualTo("4 clients");
    page.getByLabel("Name of the view").fill("New skills");
    page.getByText("Save view").click();
    assertThat(page.locator(".views [aria-current]").innerText()).isEqualTo("New skills");
  }

  private void readsAboutAClient(Page page, boolean scripts) {
    page.getByText("Tyne Joinery").first().click();
    looks(page, "client", scripts);
    page.getByText("Compare", new Page.GetByTextOptions().setExact(true)).click();
    looks(page, "progress", scripts);
    page.goBack();
    page.getByText("Report: Digital skills").first().click();
    looks(page, "client-report", scripts);
    page.getByText("Back to the client").click();
  }

  private void writesThingsDown(Page page, boolean scripts) {
    page.getByText("Add a note").click();
    page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Plans a new shop.");
    looks(page, "note", scripts);
    page.getByText("Save note").click();
    page.getByText("Add a follow-up").click();
    page.getByText("Save follow-up").click();
    looks(page, "follow-up-errors", scripts);
    page.getByLabel("What do you want to do?").fill("Call about backups");
    page.getByLabel("Day").fill("1");
    page.getByLabel("Month").fill("2");
    page.getByLabel("Year").fill("2026");
    page.getByText("Save follow-up").click();
    looks(page, "client-casefile", scripts);
    assertThat(page.locator(".follow-ups").innerText()).contains("Overdue");
    page.getByText("Add a document").click();
    looks(page, "documents", scripts);
  }

  private Page page(Actor.Adviser adviser, boolean scripts) {
    return inspection.page(chromium().browser(), adviser, scripts);
  }

  private void goes(Page page, String path, String name, boolean scripts) {
    page.navigate(service.resolve(path).toString());
    looks(page, name, scripts);
  }

  private void looks(Page page, String name, boolean scripts) {
    inspection.looks(page, name, scripts);
  }
}
