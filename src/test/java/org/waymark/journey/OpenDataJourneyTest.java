package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.fixture.InventedRelease;
import org.waymark.identity.Actor;

/**
 * Charts and their tables, in a browser: published figures for anybody, and a firm's own scores.
 */
@QuarkusTest
class OpenDataJourneyTest extends InChromium {

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Community community;
  @Inject InventedRelease invented;

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void readsWhatHasBeenPublished(boolean scripts) {
    invented.exists();
    var inspection = new Inspection("open-data");
    var page = inspection.page(chromium().browser(), new Actor.Visitor(), scripts);
    page.navigate(service.resolve("/").toString());
    page.locator("footer a[href='/open-data']").click();
    inspection.looks(page, "releases", scripts);
    page.locator("main a[href='/open-data/0']").click();
    assertThat(page.locator("svg.map .tile").count()).isEqualTo(12);
    inspection.looks(page, "release", scripts);
    page.locator("main a[href='/open-data/method']").first().click();
    assertThat(page.locator("h1").innerText()).isEqualTo("How benchmark figures are made");
    inspection.looks(page, "method", scripts);
    page.locator(".languages a").click();
    page.navigate(service.resolve("/open-data/0").toString());
    inspection.looks(page, "release-welsh", scripts);
    page.context().close();
    assertThat(inspection.complaints()).isEmpty();
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void goesFromALaterReportToHowItsScoresWent(boolean scripts) {
    var firm = community.firm();
    community.handsIn(firm, "cyber-security");
    var later = community.handsIn(firm, "cyber-security");
    var inspection = new Inspection("trend");
    var page = inspection.page(chromium().browser(), firm, scripts);
    page.navigate(service.resolve("/assessments/" + later + "/report").toString());
    page.locator("main a[href='/account#scores-cyber-security']").click();
    assertThat(page.locator("#scores-cyber-security svg[role=img] .dot").count()).isEqualTo(2);
    inspection.looks(page, "account", scripts);
    page.context().close();
    assertThat(inspection.complaints()).isEmpty();
  }
}
