package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.round.Releasing;
import org.waymark.fixture.Community;
import org.waymark.fixture.CountedFirms;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Unpublished;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Questionnaires;

/** Releases are made, and read for what regions lack, in a browser and with the keyboard alone. */
@QuarkusTest
class ReleaseJourneyTest extends InChromium {

  private static final byte[] CROWD = {7};
  private static final String DRAWN_UP = "/admin/benchmarks/draft?news=drawn-up";

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Staff staff;
  @Inject Community community;
  @Inject CountedFirms firms;
  @Inject Questionnaires questionnaires;
  @Inject Releasing releasing;
  @Inject Unpublished unpublished;

  private Inspection inspection = new Inspection("release");

  @BeforeEach
  void countFirms() {
    unpublished.everything();
    firms.add(40, "TLC", "construction");
    firms.add(30, "TLM", "construction");
    firms.add(6, "TLL", "retail");
    firms.addFrom(CROWD, 41, "TLC", "0.5");
  }

  @AfterEach
  void leaveNothing() {
    firms.remove();
    unpublished.everything();
  }

  @Test
  void anAdministratorLooksAtADraftAndPublishesIt() {
    var page = page(staff.administrator(), "/admin/benchmarks");
    looks(page, "list");
    goes(page, "main form button", DRAWN_UP);
    looks(page, "draft");
    assertThat(page.locator("table.dense").first().innerText()).contains("Withheld: too few firms");
    assertThat(page.locator("main").innerText()).contains("quarkus.http.proxy.trusted-proxies");
    inspection.reaches(page, ".scroll");
    press(page, "main details summary");
    assertThat(page.locator("main details table").first().isVisible()).isTrue();
    looks(page, "draft-by-sector");

    goes(page, "form[action$='/publish'] button", "/admin/benchmarks?news=published");
    assertThat(page.locator(".govuk-notification-banner").innerText()).contains("is published");
    looks(page, "published");
    ends(page);
  }

  @Test
  void anAdministratorThrowsADraftAway() {
    var page = page(staff.administrator(), "/admin/benchmarks");
    goes(page, "main form button", DRAWN_UP);
    goes(page, "form[action$='/discard'] button", "/admin/benchmarks?news=discarded");

    assertThat(page.locator(".govuk-notification-banner").innerText()).contains("thrown away");
    looks(page, "thrown-away");
    goes(page, "main form button", DRAWN_UP);
    assertThat(page.locator("h1").innerText()).isEqualTo("Draft of a release");
    ends(page);
  }

  @Test
  void anAdministratorFindsWhatRegionsLack() {
    release();
    findsGaps(page(staff.administrator(), "/admin"), "/admin/gaps");
  }

  @Test
  void anAdviserFindsWhatRegionsLack() {
    release();
    findsGaps(page(community.adviser(community.hub("Tyne Hub"), "Ada"), "/advise"), "/advise/gaps");
  }

  private void release() {
    firms.add(150, "TLC", "construction");
    firms.add(150, "TLM", "construction");
    questionnaires
        .current("skills")
        .orElseThrow()
        .sections()
        .forEach(section -> firms.addSection(section.id()));
    releasing.releaseNow();
  }

  private void findsGaps(Page page, String address) {
    inspection = new Inspection("gaps" + address.replace('/', '-'));
    goes(page, "main a[href='" + address + "']", address);
    goes(page, "main nav a[href*='skills']", address + "?questionnaire=skills");
    looks(page, "table");
    assertThat(page.locator("main tbody").innerText()).contains("North East");
    inspection.reaches(page, ".scroll");
    press(page, "main tbody details summary");
    assertThat(page.locator("main tbody details[open] li").first().isVisible()).isTrue();
    looks(page, "programmes");
    ends(page);
  }

  private Page page(Actor actor, String path) {
    var page = inspection.page(chromium().browser(), actor, true);
    page.navigate(service.resolve(path).toString());
    return page;
  }

  private void looks(Page page, String name) {
    inspection.looks(page, name, true);
    inspection.fits(page, name, 360, 1280);
  }

  private void press(Page page, String control) {
    inspection.reaches(page, control);
    page.keyboard().press("Enter");
  }

  private void goes(Page page, String control, String to) {
    press(page, control);
    page.waitForURL("**" + to);
  }

  private void ends(Page page) {
    page.context().close();
    assertThat(inspection.complaints()).isEmpty();
  }
}
