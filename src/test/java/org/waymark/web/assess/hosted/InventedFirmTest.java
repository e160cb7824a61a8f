package org.waymark.web.assess.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;

/** Somebody follows a link of a sandbox. */
@QuarkusTest
class InventedFirmTest {

  @Inject Partnership partnership;
  @Inject Linking linking;

  private String link(Actor.Partner partner) {
    var firm = partnership.brings(partner);
    return "/continue/" + linking.makes(partner, firm, null, null).characters();
  }

  @Test
  void readsThatAFirmOfASandboxIsInvented() {
    var browser = Browser.fresh();
    var link = link(partnership.sandbox().partner());

    assertThat(browser.get(link).asString())
        .contains("This firm is invented", "Nothing that you answer counts anywhere");
    assertThat(Browser.inWelsh().get(link).asString()).contains("Busnes dychmygol yw hwn");
    browser.sends(link);
    assertThat(browser.page("/account/access").text()).contains("your firm is invented");
  }

  @Test
  void saysNothingOfThatToARealFirm() {
    assertThat(Browser.fresh().get(link(partnership.create())).asString())
        .contains("has prepared a check")
        .doesNotContain("This firm is invented");
  }
}
