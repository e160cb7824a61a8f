package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an administrator to a hub to its advisers, with a real Keycloak, real mail and a browser.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitationIT {

  private static SigningIn world;
  private static Somebody alma;
  private static HubWork work;

  @BeforeAll
  static void start(@TempDir Path directory) {
    world = SigningIn.start(directory, "5m");
    work = new HubWork(world);
    alma = work.administrator("alma@waymark.example", "Alma");
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  @Order(1)
  void anInvitedManagerSetsThemselvesUpAndInvitesAnAdviserWhoLosesAccessAtOnce() throws Exception {
    work.found(alma, "TYNE1", "Tyne Hub");
    work.invite(alma, "TYNE1", "Mo Manager", "mo@tyne.example");
    assertThat(alma.page().content()).contains("The invitation has been sent.");

    var mo = world.somebody();
    work.follow(mo, "mo@tyne.example");
    mo.open("/hub");
    assertThat(mo.heading()).isEqualTo("Tyne Hub");
    assertThat(mo.page().locator(".hub-name").innerText()).isEqualTo("Tyne Hub");

    work.invite(mo, "Al Adviser", "al@tyne.example");
    var al = world.somebody();
    work.follow(al, "al@tyne.example");
    assertThat(al.open("/hub").status()).as("an adviser manages nothing").isEqualTo(403);
    var cookie = al.sessionCookie().orElseThrow();
    assertThat(world.opens(cookie)).isTrue();

    mo.open("/hub/people");
    mo.page().locator(".card:has-text('Al Adviser') button:has-text('End access')").click();
    assertThat(mo.page().content()).contains("They no longer have access.");

    assertThat(world.opens(cookie)).as("on the next request").isFalse();
    assertThat(user("al@tyne.example", "enabled")).isEqualTo("false");
  }

  @Test
  @Order(2)
  void theAddressOfSomebodyElseIsRefused() {
    work.found(alma, "WEAR1", "Wear Hub");
    world.users().create("otto@firm.example", "Otto");

    work.invite(alma, "WEAR1", "Otto Example", "otto@firm.example");

    assertThat(alma.page().content()).contains("already has an account");
  }

  @Test
  @Order(3)
  void anInvitationWhoseMailCannotBeSentLeavesNothingBehind() {
    work.found(alma, "TEES1", "Tees Hub");
    world.keycloak().loseMail();

    var status = inviteStatus("TEES1", "Ted Tees", "ted@tees.example");

    world.keycloak().sendMailAgain();
    assertThat(status).isEqualTo(503);
    assertThat(alma.heading()).isEqualTo("The invitation could not be sent");
    assertThat(world.users().find("ted@tees.example")).isEmpty();
    work.invite(alma, "TEES1", "Ted Tees", "ted@tees.example");
    assertThat(alma.page().content()).contains("The invitation has been sent.");
  }

  @Test
  @Order(4)
  void anInvitationWithoutItsRoleLeavesNothingBehind() {
    work.found(alma, "ESK1", "Esk Hub");
    world.users().renameRole("hub-manager", "hub-manager-gone");

    var status = inviteStatus("ESK1", "Eve Esk", "eve@esk.example");

    world.users().renameRole("hub-manager-gone", "hub-manager");
    assertThat(status).isEqualTo(503);
    assertThat(world.users().find("eve@esk.example")).isEmpty();
  }

  @Test
  @Order(5)
  void aPartnersProgramsGetIn() {
    alma.open("/admin/partners/new");
    alma.page().fill("#name", "North Bank");
    alma.page().fill("#email", "api@bank.example");
    alma.page().locator("main form button").click();

    var values = alma.page().locator("main .govuk-summary-list__value").allInnerTexts();
    assertThat(values.getFirst()).isEqualTo("partner-north-bank");
    assertThat(world.users().letsIn(values.getFirst(), values.getLast())).isTrue();

    alma.open("/admin/partners");
    alma.page().locator(".card:has-text('North Bank') button").click();
    assertThat(world.users().letsIn(values.getFirst(), values.getLast())).isFalse();
  }

  /** Last, since it takes Keycloak away. */
  @Test
  @Order(6)
  void nothingIsChangedWhileKeycloakIsAwayAndAccessEndsAllTheSame() throws Exception {
    work.found(alma, "AVON1", "Avon Hub");
    work.invite(alma, "AVON1", "Ann Avon", "ann@avon.example");
    var ann = world.somebody();
    work.follow(ann, "ann@avon.example");
    var cookie = ann.sessionCookie().orElseThrow();
    world.keycloak().stop();

    var status = inviteStatus("AVON1", "Bob Avon", "bob@avon.example");
    assertThat(status).isEqualTo(503);
    assertThat(alma.heading()).isEqualTo("Invitations cannot be sent at the moment");

    alma.open("/admin/people");
    alma.page().locator(".card:has-text('Ann Avon') button:has-text('End access')").click();
    assertThat(alma.page().content()).contains("We keep telling it until it does.");
    assertThat(world.opens(cookie)).as("on the next request").isFalse();

    world.keycloak().start();
    assertThat(user("ann@avon.example", "enabled")).isEqualTo("true");
    alma.page().locator("button:has-text('Try again now')").click();
    assertThat(alma.page().content()).contains("All accounts agree now.");
    assertThat(user("ann@avon.example", "enabled")).isEqualTo("false");
    assertThat(world.users().find("bob@avon.example")).isEmpty();
  }

  private static String user(String email, String property) {
    return world.users().find(email).getFirst().path(property).asText();
  }

  private static int inviteStatus(String code, String name, String email) {
    alma.open("/admin/hubs/" + code + "/invite");
    return alma.page()
        .waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> HubWork.fillIn(alma, name, email))
        .status();
  }
}
