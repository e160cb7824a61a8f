package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;

/** A firm comes with a link of its partner, reads its report, and goes back. */
@QuarkusTest
class HostedJourneyTest extends InChromium {

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Partnership partnership;
  @Inject Linking linking;
  @Inject Community community;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesOnAndBack(boolean scripts) {
    var bank = partnership.create();
    var firm = partnership.brings(bank);
    var inspection = new Inspection("hosted");
    try (var site =
        new OtherSite("localhost", "<!DOCTYPE html><title>Bank</title><h1>Back at the bank</h1>")) {
      linking.owns(bank, site.origin());
      var done = site.origin() + "/done?id=4711#top";
      var link = "/continue/" + linking.makes(bank, firm, "cyber-security", done).characters();
      var page = page(scripts);

      page.navigate(service.resolve(link).toString());
      inspection.looks(page, "link", scripts);
      page.focus("main form button");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("questionnaire=cyber-security"));
      inspection.looks(page, "begin", scripts);

      var report = community.handsIn(new Actor.Owner(firm), "cyber-security");
      page.navigate(service.resolve("/assessments/" + report + "/report").toString());
      assertThat(page.locator("h1").count()).isEqualTo(1);
      page.navigate(service.resolve("/account/access").toString());
      inspection.looks(page, "access", scripts);
      page.navigate(service.resolve("/assessments").toString());
      inspection.looks(page, "overview", scripts);
      page.click("a:has-text('Back to Bank')");
      assertThat(page.locator("h1").innerText()).isEqualTo("Back at the bank");
      assertThat(page.url()).isEqualTo(done);
      if (scripts) {
        assertThat((String) page.evaluate("document.referrer")).isEmpty();
      }

      page.navigate(service.resolve(link).toString());
      inspection.looks(page, "over", scripts);
      partsFromItsPartner(page, inspection, scripts);
    }
  }

  /** By keyboard, in the browser that came by a link: it goes on with the code it is shown. */
  private void partsFromItsPartner(Page page, Inspection inspection, boolean scripts) {
    page.navigate(service.resolve("/account/access").toString());
    page.click("main a[href='/account/access/partner/end']");
    inspection.looks(page, "parting", scripts);
    page.focus("main form button");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("news=parted"));
    inspection.looks(page, "parted", scripts);
    assertThat(page.locator("main").innerText()).contains("can no longer see your firm");
    assertThat(page.locator("main a[href='/account/access/partner/end']").count()).isZero();
    assertThat(inspection.complaints()).isEmpty();
  }

  /** Of whom nothing is known but what the browser brings. */
  private static Page page(boolean scripts) {
    var page =
        chromium().browser().newContext(chromium().phone().setJavaScriptEnabled(scripts)).newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }
}
