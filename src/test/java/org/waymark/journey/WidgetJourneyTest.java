package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;

/** Somebody on a partner's page checks their readiness: that page and ours are different sites. */
@QuarkusTest
class WidgetJourneyTest extends InChromium {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s"><head><meta charset="utf-8"><title>Bank</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><main><h1>Bank</h1>
      <p><a class="waymark-readiness" href="%s"><span>Check your readiness</span></a></p>
      <p><a id="other" href="#other">Something else</a></p></main>
      <script src="%s" async></script></body></html>
      """;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Partnership partnership;
  @Inject Linking linking;

  private List<OtherSite> sites = List.of();

  @BeforeEach
  void openTwoSites() {
    var bank = partnership.create();
    sites =
        List.of(
            new OtherSite("localhost", page(bank, "en")),
            new OtherSite("127.0.0.1", page(bank, "cy")));
    linking.owns(bank, sites.getFirst().origin());
  }

  @AfterEach
  void closeThem() {
    sites.forEach(OtherSite::close);
  }

  private String page(Actor.Partner bank, String language) {
    return PAGE.formatted(
        language, service.resolve("/widget/" + bank.partner()), service.resolve("/widget.js"));
  }

  @Test
  void opensInADialogOverThePartnersPage() {
    var page = open(sites.getFirst(), true);
    ready(page);

    page.click("a.waymark-readiness span");

    var dialog = page.locator("dialog");
    assertThat(dialog).isVisible();
    assertThat(page.getByRole(AriaRole.DIALOG)).hasAttribute("aria-label", "Check your readiness");
    assertThat(inside(page).locator("h1")).hasText("How ready is your firm?");
    assertThat(page.locator("dialog button")).isFocused();
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .allSatisfy(rule -> assertThat(rule.getNodes()).as(rule.getHelp()).isEmpty());
    for (var width : new int[] {360, 1280}) {
      page.setViewportSize(width, 800);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/screenshots/widget-" + width + ".png")));
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
    }
    assertThat(page.context().cookies()).isEmpty();

    var tab = page.context().waitForPage(() -> inside(page).locator("a.govuk-button").click());
    tab.waitForLoadState();
    assertThat(URI.create(tab.url())).isEqualTo(service);
    assertThat(tab.evaluate("window.opener")).isNull();

    page.click("dialog button");
    assertThat(dialog).hasCount(0);
    assertThat(page.locator("a.waymark-readiness")).isFocused();
  }

  @Test
  void isOpenedWalkedAndClosedByKeyboard() {
    var page = open(sites.getFirst(), true);
    ready(page);
    page.focus("a.waymark-readiness");

    page.keyboard().press("Enter");
    assertThat(inside(page).locator("h1")).isVisible();
    assertThat(page.locator("dialog button")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(page.locator("a.waymark-readiness")).isFocused();

    page.keyboard().press("Enter");
    assertThat(inside(page).locator("h1")).isVisible();
    page.keyboard().press("Tab");
    assertThat(inside(page).locator("a.govuk-button")).isFocused();
    for (var i = 0; i < 4; i++) {
      page.keyboard().press("Tab");
      assertThat(page.locator("#other")).not().isFocused();
    }
    inside(page).locator("a.govuk-button").focus();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(page.locator("a.waymark-readiness")).isFocused();
  }

  /** The browser refuses, and the link is followed as if there were no script. */
  @Test
  void isShownWithinNoPageOfAnotherSite() {
    var page = open(sites.getLast(), true);
    ready(page);
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(message -> complaints.add(message.text()));

    page.click("a.waymark-readiness");
    assertThat(page.locator("dialog button")).hasText("Cau");

    page.waitForURL(url -> url.contains("/widget/"));
    assertThat(page.locator("h1")).hasText("How ready is your firm?");
    assertThat(complaints).anyMatch(text -> text.contains("frame-ancestors"));
  }

  @Test
  void isAPlainLinkWithoutScript() {
    var page = open(sites.getFirst(), false);

    page.click("a.waymark-readiness");

    assertThat(page.locator("h1")).hasText("How ready is your firm?");
    page.click("main a.govuk-button");
    assertThat(URI.create(page.url())).isEqualTo(service);
  }

  @Test
  void leavesALinkAloneThatIsToOpenElsewhere() {
    var page = open(sites.getFirst(), true);
    ready(page);

    var tab =
        page.context()
            .waitForPage(
                () ->
                    page.click(
                        "a.waymark-readiness",
                        new Page.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));

    assertThat(tab.locator("h1")).hasText("How ready is your firm?");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  private static FrameLocator inside(Page page) {
    return page.frameLocator("dialog iframe");
  }

  /** The script is there, however late it comes. */
  private static void ready(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static Page open(OtherSite site, boolean scripts) {
    var page =
        chromium()
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(360, 740)
                    .setLocale("en")
                    .setJavaScriptEnabled(scripts))
            .newPage();
    page.setDefaultTimeout(20_000);
    page.navigate(site.origin());
    return page;
  }
}
