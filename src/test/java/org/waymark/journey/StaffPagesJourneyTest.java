package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;

/** Managers and administrators at work in a real browser, on a phone: nobody is shut out. */
@QuarkusTest
class StaffPagesJourneyTest extends InChromium {

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Staff staff;
  @Inject Partnership partnership;

  @Test
  void aManagerKeepsTheHub() {
    var hub = staff.hub("Tyne Hub");
    staff.adviser(hub, "Al Adviser");
    var page = page(staff.manager(hub, "Mo Manager"));

    for (var path : List.of("", "/people", "/people/invite", "/contact", "/area")) {
      isForAll(page, "/hub" + path);
    }
    open(page, "/hub/contact");
    page.fill("#brand", "#5a2a82");
    page.click("button[name=preview]");
    hasHeader(page, "rgb(90, 42, 130)");
    isForAll(page);
    page.click("main form .govuk-button:not(.govuk-button--secondary)");
    assertThat(page.locator(".govuk-notification-banner").innerText()).contains("saved");
    hasHeader(page, "rgb(90, 42, 130)");
    isForAll(page);

    open(page, "/hub/people");
    page.locator(".card:has-text('Al Adviser') button:has-text('End access')").click();
    isForAll(page);
    open(page, "/hub/people/invite");
    page.click("main form button");
    assertThat(page.title()).startsWith("Error:");
    isForAll(page);
  }

  @Test
  void anAdministratorKeepsTheService() {
    var hub = staff.hub("Wear Hub");
    staff.manager(hub, "Mo Manager");
    var page = page(staff.administrator());
    var partner = partnership.create().partner();

    for (var path :
        List.of(
            "",
            "/hubs",
            "/hubs/new",
            "/hubs/areas",
            "/hubs/" + hub.code(),
            "/hubs/" + hub.code() + "/close",
            "/people",
            "/partners",
            "/partners/new",
            "/partners/" + partner + "/origins",
            "/questionnaires",
            "/benchmarks",
            "/programmes",
            "/programmes?q=cyber",
            "/programmes/help-to-grow-management",
            "/programmes/help-to-grow-management/edit",
            "/programmes/help-to-grow-management/close",
            "/programmes/import")) {
      isForAll(page, "/admin" + path);
    }
  }

  private Page page(Actor actor) {
    var context =
        chromium()
            .browser()
            .newContext(
                chromium()
                    .phone()
                    .setExtraHTTPHeaders(Map.of(ActingHeader.NAME, ActingHeader.naming(actor))));
    var page = context.newPage();
    page.setDefaultTimeout(60_000);
    return page;
  }

  private void open(Page page, String path) {
    page.navigate(service.resolve(path).toString());
  }

  private void isForAll(Page page, String path) {
    open(page, path);
    isForAll(page);
    page.setViewportSize(1280, 900);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots/staff" + path.replace('/', '-') + ".png")));
    page.setViewportSize(360, 740);
  }

  private static void isForAll(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("axe on " + page.url())
        .allSatisfy(rule -> assertThat(rule.getNodes()).as(rule.getHelp()).isEmpty());
    page.setViewportSize(320, 640);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + page.url())
        .isLessThanOrEqualTo(320);
  }

  /** Waits for the page that a click leads to. */
  private static void hasHeader(Page page, String colour) {
    PlaywrightAssertions.assertThat(page.locator("header.site")).hasCSS("background-color", colour);
  }
}
