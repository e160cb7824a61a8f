package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;

/** Clients come to a hub, are put into groups, and go on to another hub. */
@QuarkusTest
class ClientsJourneyTest extends InChromium {

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Staff staff;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  private final Inspection inspection = new Inspection("clients");

  @AfterEach
  void complainsOfNothing() {
    assertThat(inspection.complaints()).as("console, content security policy included").isEmpty();
  }

  @Test
  void anAdviserInvitesAFirmThatIsNewHere() {
    var page = page(community.adviser(community.hub("Tyne Hub"), "Ada Reed"));
    opens(page, "/advise");
    page.getByText("Add a client").click();
    page.getByText("Add the client").click();
    looks(page, "add-errors");
    page.getByText("Invite a firm").last().click();
    looks(page, "invite");
    page.getByLabel("Name of the firm").fill("Ty Pren");
    page.getByText("Make the invitation").click();
    looks(page, "invited");
    var link = page.locator(".address").innerText();

    var firm = page(new Actor.Visitor());
    firm.navigate(link);
    looks(firm, "stranger");
    firm.getByText("Start as a new firm").click();
    looks(firm, "new-firm");
  }

  @Test
  void anAdviserPutsClientsIntoGroupsAndComparesThem() {
    var hub = community.hub("Tyne Hub");
    for (var number = 0; number < 20; number++) {
      community.handsIn(clientele.client("Firm number " + number, hub.id()), "skills");
    }
    var page = page(community.adviser(hub, "Ada Reed"));
    opens(page, "/advise/cohorts");
    page.getByText("Make the group").click();
    looks(page, "groups-errors");
    page.getByLabel("Name of the group").fill("Course of autumn");
    page.getByText("Make the group").click();
    page.locator("#name").fill("number 1");
    page.getByText("Show clients").click();
    page.getByText("Take in all 11 found").click();
    page.locator("label:has-text('Firm number 19')").click();
    page.getByText("Save the ticks of this page").click();
    assertThat(page.locator("main").innerText()).contains("10 clients in the group");
    looks(page, "group");
    page.locator("main").getByText("Compare groups").click();
    page.getByLabel("Questionnaire").selectOption("skills");
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".counts").innerText()).contains("About 10 firms", "About 20 firms");
    page.getByText("The scores as a table").click();
    looks(page, "compare");
    page.getByText("Page to print").click();
    looks(page, "picture");
    page.pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/clients-picture.pdf")));
  }

  @Test
  void aFirmIsHandedOverToAnotherHub() {
    var from = community.hub("Tyne Hub");
    community.hub("Tees Hub");
    var firm = clientele.client("Tyne Joinery", from.id());
    var page = page(community.adviser(from, "Ada Reed"));
    opens(page, "/advise/clients/" + firm.organisation());
    page.getByText("Hand this client over to another hub").click();
    page.getByText("Propose it to the firm").click();
    looks(page, "propose-errors");
    page.locator("#hub").selectOption(new SelectOption().setIndex(1));
    page.locator("#message").fill("They know more of exports.");
    page.getByText("Propose it to the firm").click();
    looks(page, "hand-overs");

    var owner = page(firm);
    opens(owner, "/account/access");
    looks(owner, "proposed");
    owner.getByText("Read it and answer").click();
    owner.getByText("Let them help me").click();
    looks(owner, "hand-over-errors");
  }

  @Test
  void aFirmAsksTheHubOfItsAreaForHelp() {
    var hub = staff.hub("Gateshead Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var administrator = staff.administrator();
    community.sql(administrator, "delete from hub_area where council_area = 'E08000037'");
    community.sql(
        administrator,
        "insert into hub_area (council_area, hub_id) values ('E08000037', ?1)",
        hub.id().value());
    var owner = page(community.firm());
    opens(owner, "/account/access");
    looks(owner, "offered");
    owner.getByText("Ask Gateshead Hub for help").click();
    owner.getByLabel("What is it for?").fill("Help with our plan");
    owner.getByLabel("Name of your firm").fill("Tyne Joinery");
    owner.getByLabel("Your name").fill("Jo Price");
    looks(owner, "ask");
    owner.getByText("Ask for help", new Page.GetByTextOptions().setExact(true)).click();
    looks(owner, "asked");

    var page = page(manager);
    opens(page, "/hub/incoming");
    looks(page, "incoming");
    page.getByText("Save").first().click();
    looks(page, "incoming-errors");
  }

  private void opens(Page page, String path) {
    page.navigate(service.resolve(path).toString());
  }

  private Page page(Actor actor) {
    return inspection.page(chromium().browser(), actor, true);
  }

  private void looks(Page page, String name) {
    inspection.looks(page, name, true);
  }
}
