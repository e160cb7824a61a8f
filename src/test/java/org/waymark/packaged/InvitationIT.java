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
  void anOwnerBecomesAnAdviserAndChoosesByWhichDoorToComeIn() throws Exception {
    work.found(alma, "WEAR1", "Wear Hub");
    var id = world.users().create("otto@firm.example", "Otto");

    work.invite(alma, "WEAR1", "Al Typed", "otto@firm.example");

    assertThat(alma.page().content())
        .contains("The invitation has been sent.")
        .contains("Al Typed")
        .doesNotContain("Otto Example");
    assertThat(world.users().rolesOf(id)).containsExactly("adviser", "hub-manager");
    assertThat(world.users().groupsOf(id)).containsExactly("/hubs/WEAR1");
    assertThat(world.users().find("otto@firm.example").getFirst().path("requiredActions"))
        .as("nothing stands in the way to the firm")
        .isEmpty();

    // The link sets up the second factor, and no password.
    var otto = world.somebody();
    otto.page().navigate(linkTo("otto@firm.example"));
    otto.page().locator("#kc-info-message a").click();
    var phone = otto.setUpPhone();
    otto.open("/sign-in/staff");
    otto.giveNameAndPassword("otto@firm.example");
    otto.giveCode(phone);
    assertThat(otto.heading()).isEqualTo("Your clients");

    var owner = world.somebody();
    owner.signIn("otto@firm.example");
    assertThat(owner.heading()).as("the password alone").isEqualTo("Where you are signed in");
    owner.open("/advise");
    assertThat(owner.page().locator("#otp").count()).as("a code is asked for").isEqualTo(1);
  }

  @Test
  @Order(3)
  void whoeverWasAnOwnerBeforeLosesTheRoleAndNotTheAccount() {
    var id = world.users().idOf("otto@firm.example");
    work.found(alma, "WEAR2", "Other Hub");
    work.invite(alma, "WEAR2", "Otto Example", "otto@firm.example");
    assertThat(alma.page().content()).contains("already has an account");

    alma.open("/admin/people");
    alma.page().locator(".card:has-text('Otto Example') button:has-text('End access')").click();
    assertThat(world.users().rolesOf(id)).isEmpty();
    assertThat(user("otto@firm.example", "enabled")).as("it is theirs").isEqualTo("true");
    alma.page().locator(".card:has-text('Otto Example') button:has-text('Restore')").click();
    assertThat(world.users().rolesOf(id)).containsExactly("adviser", "hub-manager");
  }

  @Test
  @Order(2)
  void anAddressThatNobodyHasConfirmedIsRefused() {
    work.found(alma, "NENE1", "Nene Hub");
    var id = world.users().create("una@firm.example", "Una");
    world.users().leaveUnconfirmed(id);

    work.invite(alma, "NENE1", "Una Example", "una@firm.example");

    assertThat(alma.page().content()).contains("already has an account");
    assertThat(world.users().rolesOf(id)).isEmpty();
  }

  @Test
  @Order(2)
  void theMailToSomebodyWithASecondFactorChangesNothing() throws Exception {
    work.found(alma, "USK1", "Usk Hub");
    work.administrator("ida@waymark.example", "Ida");

    work.invite(alma, "USK1", "Ida Example", "ida@waymark.example");

    assertThat(alma.page().content()).contains("The invitation has been sent.");
    var ida = world.somebody();
    ida.page().navigate(linkTo("ida@waymark.example"));
    if (ida.page().locator("#kc-info-message a").count() > 0) {
      ida.page().locator("#kc-info-message a").first().click();
    }
    assertThat(ida.page().locator("#totpSecret, #password-new").count())
        .as("neither a factor nor a password can be set with the link")
        .isZero();
  }

  @Test
  @Order(2)
  void anInvitationIsSentAgainAndItsLinkWorks() throws Exception {
    work.found(alma, "DON1", "Don Hub");
    work.invite(alma, "DON1", "Dee Don", "dee@don.example");

    again("Dee Don");
    assertThat(alma.page().content()).contains("You can send it again from");
    assertThat(world.keycloak().countMailsTo("dee@don.example")).isEqualTo(1);
    world.invitationsGrowOld();
    world.keycloak().loseMail();
    again("Dee Don");
    world.keycloak().sendMailAgain();
    assertThat(alma.heading()).isEqualTo("The invitation could not be sent again");
    again("Dee Don");

    assertThat(alma.page().content()).contains("has been sent again to dee@don.example");
    assertThat(world.keycloak().countMailsTo("dee@don.example"))
        .as("since the mail server was lost, with all it had")
        .isEqualTo(1);
    work.follow(world.somebody(), "dee@don.example");
    alma.open("/admin/people");
    assertThat(alma.page().locator(".card:has-text('Dee Don') button:has-text('again')").count())
        .isZero();
  }

  @Test
  @Order(4)
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
  @Order(4)
  void anInvitationThatFailsHalfWayLeavesAnAccountAsItWas() {
    work.found(alma, "ALN1", "Aln Hub");
    var id = world.users().create("olga@aln.example", "Olga");
    world.keycloak().loseMail();

    var status = inviteStatus("ALN1", "Olga Example", "olga@aln.example");

    world.keycloak().sendMailAgain();
    assertThat(status).isEqualTo(503);
    assertThat(alma.heading()).isEqualTo("The invitation could not be sent");
    assertThat(user("olga@aln.example", "id")).isEqualTo(id);
    assertThat(user("olga@aln.example", "enabled")).isEqualTo("true");
    assertThat(world.users().rolesOf(id)).isEmpty();
    assertThat(world.users().groupsOf(id)).isEmpty();
    var olga = world.somebody();
    olga.signIn("olga@aln.example");
    assertThat(olga.heading()).isEqualTo("Where you are signed in");
    work.invite(alma, "ALN1", "Olga Example", "olga@aln.example");
    assertThat(alma.page().content()).contains("The invitation has been sent.");
  }

  /** Last, since it takes Keycloak away. */
  @Test
  @Order(5)
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

  private static void again(String name) {
    alma.open("/admin/people");
    alma.page()
        .locator(".card:has-text('" + name + "') button:has-text('Send the invitation again')")
        .click();
  }

  private static String linkTo(String email) throws Exception {
    return world.keycloak().mailTo(email).replaceAll("(?s).*?(http\\S+).*", "$1");
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
