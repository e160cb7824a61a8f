package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The owner of a small firm at a browser, and everything such a person may expect of each page. */
final class Owner implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\?.*");

  private final String service;
  private final boolean scripts;
  private final BrowserContext device;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> inspected = new HashSet<>();

  Owner(Browser browser, String service, boolean scripts) {
    this.service = service;
    this.scripts = scripts;
    device =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(scripts));
    page = device.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          // Chromium reports a page of status 400 as an error; here it is one we ask for. A part of
          // a page that is missing has an address of its own.
          var thePageItself = message.location().startsWith(page.url());
          if (message.type().equals("error") && !thePageItself) {
            complaints.add(page.url() + ": " + message.text() + " " + message.location());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  Page page() {
    return page;
  }

  void opens(String path) {
    page.navigate(service + path);
    looksAround();
  }

  void starts(String questionnaire) {
    opens("/");
    page.locator(".card", new Page.LocatorOptions().setHasText(questionnaire)).locator("a").click();
    looksAround();
  }

  void describesTheFirm() {
    continues();
    assertThat(heading()).as("nothing is filled in yet").isEqualTo("About your firm");
    assertThat(page.locator(".govuk-error-summary").count()).isEqualTo(1);
    if (scripts) {
      page.locator("input#area").fill("gates");
      page.locator(".autocomplete__option").first().click();
    } else {
      page.locator("#area").selectOption("E08000037");
    }
    page.getByLabel("5 to 9 people").check();
    page.locator("#sector").selectOption("construction");
    continues();
  }

  /** Chooses the option in this place, counted from 0; the last stands in for places beyond. */
  void answers(int place) {
    var options = page.locator("main input[type=radio], main input[type=checkbox]");
    options.nth(Math.min(place, options.count() - 1)).check();
    continues();
  }

  void saysThatItDoesNotKnow() {
    page.getByLabel("I don't know").check();
    continues();
  }

  void continues() {
    presses("Continue");
  }

  void presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    looksAround();
  }

  void follows(String link) {
    page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
    looksAround();
  }

  /** Answers what is left, the option in this place each time, up to the check page. */
  void answersTheRest(int place) {
    for (var left = 40; left > 0 && page.url().contains("/questions/"); left--) {
      answers(place);
    }
    assertThat(heading()).isEqualTo("Check your answers");
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  String text() {
    return page.locator("main").innerText();
  }

  String code() {
    return page.locator(".code").first().innerText();
  }

  /** Checks a page the first time it is seen. */
  void looksAround() {
    if (inspected.add(kindOfPage())) {
      assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
      assertThat(page.title()).endsWith(" - Waymark");
      if (scripts) {
        isAccessible();
        fitsASmallScreen();
      }
    }
    assertThat(complaints).as("console, content security policy included").isEmpty();
  }

  /** Questions differ in their words; radios, checkboxes and errors are what makes pages differ. */
  private String kindOfPage() {
    var address = ID.matcher(page.url()).replaceAll("").replaceFirst("/questions/.*", "/questions");
    return address
        + (page.locator("main input[type=checkbox]").count() > 0)
        + page.locator(".govuk-error-summary").count();
  }

  private void isAccessible() {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("axe on " + page.url())
        .allSatisfy(rule -> assertThat(rule.getNodes()).as(rule.getHelp()).isEmpty());
  }

  private void fitsASmallScreen() {
    page.setViewportSize(320, 640);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + page.url())
        .isLessThanOrEqualTo(320);
    page.setViewportSize(360, 740);
  }

  /** Keeps the page as it looks on a phone and on a desk. */
  void photographs(String name) {
    for (var width : new int[] {360, 1280}) {
      page.setViewportSize(width, 800);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/screenshots/" + name + "-" + width + ".png")));
    }
    page.setViewportSize(360, 740);
  }

  @Override
  public void close() {
    device.close();
  }
}
