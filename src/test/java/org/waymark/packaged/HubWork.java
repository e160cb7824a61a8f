package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator and the people of hubs do first, each in a browser of their own. */
final class HubWork {

  private final SigningIn world;

  HubWork(SigningIn world) {
    this.world = world;
  }

  /** Somebody who administers the service, signed in with both factors. */
  Somebody administrator(String email, String name) {
    world.users().create(email, name, "administrator");
    var administrator = world.somebody();
    administrator.open("/sign-in/staff");
    administrator.giveNameAndPassword(email);
    administrator.setUpPhone();
    return administrator;
  }

  void found(Somebody administrator, String code, String name) {
    administrator.open("/admin/hubs/new");
    administrator.page().fill("#code", code);
    administrator.page().fill("#name", name);
    administrator.page().fill("#email", "help@hub.example");
    administrator.page().locator("main form button").click();
    assertThat(administrator.heading()).isEqualTo(name);
  }

  /** Invites the manager of a hub. */
  void invite(Somebody administrator, String code, String name, String email) {
    administrator.open("/admin/hubs/" + code + "/invite");
    fillIn(administrator, name, email);
  }

  /** Invites an adviser to the hub that somebody manages. */
  void invite(Somebody manager, String name, String email) {
    manager.page().locator("header a:has-text('Your hub')").click();
    manager.page().locator("main a[href='/hub/people']").first().click();
    manager.page().locator("main a[href='/hub/people/invite']").first().click();
    fillIn(manager, name, email);
    assertThat(manager.page().content()).contains("The invitation has been sent.");
  }

  static void fillIn(Somebody who, String name, String email) {
    who.page().fill("#name", name);
    who.page().fill("#email", email);
    who.page().locator("main form button").click();
  }

  /** Opens the link in the mail, does what Keycloak asks there, and signs in with it. */
  void follow(Somebody who, String email) throws Exception {
    var mail = world.keycloak().mailTo(email);
    who.page().navigate(mail.replaceAll("(?s).*?(http\\S+).*", "$1"));
    who.page().locator("#kc-info-message a").click();
    Totp phone = null;
    for (var step = 0; step < 2; step++) {
      if (who.page().locator("#totpSecret").count() > 0) {
        phone = who.setUpPhone();
      } else {
        who.page().fill("#password-new", KeycloakUsers.PASSWORD);
        who.page().fill("#password-confirm", KeycloakUsers.PASSWORD);
        who.page().click("input[type=submit], button[type=submit]");
      }
    }
    assertThat(phone).as("a second factor was asked for").isNotNull();
    who.open("/sign-in/staff");
    who.giveNameAndPassword(email);
    who.giveCode(phone);
    assertThat(who.heading()).isEqualTo("Your clients");
  }
}
