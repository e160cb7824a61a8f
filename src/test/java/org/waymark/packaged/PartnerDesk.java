package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

/** Where an administrator registers partners, and what their programs get in with. */
final class PartnerDesk {

  private final SigningIn world;
  private final Somebody administrator;

  PartnerDesk(SigningIn world, Somebody administrator) {
    this.world = world;
    this.administrator = administrator;
  }

  /** What a partner's program signs in with. */
  record Credentials(KeycloakUsers users, String client, String secret) {

    String token() {
      return users.tokenFor(client, secret).orElseThrow();
    }

    boolean letIn() {
      return users.tokenFor(client, secret).isPresent();
    }
  }

  Credentials with(String client, String secret) {
    return new Credentials(world.users(), client, secret);
  }

  /**
   * Registers a partner.
   *
   * @param client as its program is to be called
   */
  Credentials register(String name, String client) {
    var page = administrator.page();
    administrator.open("/admin/partners/new");
    page.fill("#name", name);
    page.fill("#email", "api@bank.example");
    page.locator("main form button").click();
    var values = page.locator("main .govuk-summary-list__value").allInnerTexts();
    assertThat(values.getFirst()).isEqualTo(client);
    return with(values.getFirst(), values.getLast());
  }
}
