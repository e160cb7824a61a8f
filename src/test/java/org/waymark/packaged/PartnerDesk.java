package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

/** Where an administrator registers partners, and what their programs get in with. */
final class PartnerDesk {

  private final SigningIn world;
  private final Somebody administrator;

  PartnerDesk(SigningIn world, Somebody administrator) {
    this.world = world;
    this.administrator = administrator;
  }

  /** What a partner's program gets tokens with, all of it as the administrator was shown it. */
  record Credentials(KeycloakUsers users, String client, URI address, String secret) {

    /** A token for these scopes; for none without any. */
    String token(String... scopes) {
      return users.tokenFor(address, client, secret, scopes).orElseThrow();
    }

    boolean letIn(String... scopes) {
      return users.tokenFor(address, client, secret, scopes).isPresent();
    }
  }

  /**
   * Registers a partner.
   *
   * @param client as its program is to be called
   */
  Credentials register(String name, String client) {
    open(name);
    return send(client);
  }

  /** The same of one whose firms are invented. */
  Credentials registerSandbox(String name, String client) {
    open(name);
    administrator.page().check("[name=sandbox]");
    return send(client);
  }

  private void open(String name) {
    administrator.open("/admin/partners/new");
    administrator.page().fill("#name", name);
    administrator.page().fill("#email", "api@bank.example");
  }

  private Credentials send(String client) {
    administrator.page().locator("main form button").click();
    var shown = shown();
    assertThat(shown.client()).isEqualTo(client);
    return shown;
  }

  /** Gives a partner another secret. */
  Credentials renew(String name) {
    administrator.open("/admin/partners");
    administrator
        .page()
        .locator(".card:has-text('" + name + "') a:has-text('Give a new secret')")
        .click();
    administrator.page().locator("main form button").click();
    return shown();
  }

  private Credentials shown() {
    var values = administrator.page().locator("main .govuk-summary-list__value").allInnerTexts();
    assertThat(values).hasSize(3);
    return new Credentials(
        world.users(), values.getFirst(), URI.create(values.get(1)), values.getLast());
  }
}
