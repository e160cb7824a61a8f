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
import org.waymark.architecture.Bundle;
import org.waymark.kernel.Language;

/** The owner of a small firm at a browser, and everything such a person may expect of each page. */
public final class Owner implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\?.*");

  private final String service;
  private final boolean scripts;
  private final BrowserContext device;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> inspected = new HashSet<>();
  private Language language = Language.ENGLISH;

  public Owner(Browser browser, String service, boolean scripts) {
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

  public Page page() {
    return page;
  }

  public void opens(String path) {
    page.navigate(service + path);
    looksAround();
  }

  /** Reads the same page in the other language. */
  void switchesTo(Language other) {
    language = other;
    page.locator(".languages a").click();
    looksAround();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(other.code());
  }

  /** What a key of the bundles means in the language this owner reads. */
  String words(String key) {
    return Bundle.words(language, key);
  }

  public void starts(String questionnaire) {
    opensCard(questionnaire, "a.govuk-button");
  }

  void startsInFull(String questionnaire) {
    opensCard(questionnaire, "p a");
  }

  private void opensCard(String questionnaire, String link) {
    opens("/");
    page.locator(".card", new Page.LocatorOptions().setHasText(questionnaire))
        .locator(link)
        .click();
    looksAround();
  }

  public void describesTheFirm() {
    describesTheFirm("gates", "E08000037");
  }

  /** Finds the council area by what is typed, or by its code where no script helps. */
  void describesTheFirm(String typed, String code) {
    continues();
    assertThat(heading()).as("nothing is filled in yet").isEqualTo(words("assess.profileTitle"));
    assertThat(page.locator(".govuk-error-summary").count()).isEqualTo(1);
    if (scripts) {
      page.locator("input#area").fill(typed);
      page.locator(".autocomplete__option").first().click();
    } else {
      page.locator("#area").selectOption(code);
    }
    page.getByLabel(words("profile.size5To9")).check();
    page.locator("#sector").selectOption("construction");
    continues();
  }

  /**
   * Chooses the option in this place, counted from 0, in each row of a table; the last stands in
   * for places beyond. Numbers and days are not known.
   */
  void answers(int place) {
    for (var group : page.locator("main form fieldset:not(:has([name=shown]))").all()) {
      var options = group.locator("input[type=radio], input[type=checkbox]");
      if (options.count() > 0) {
        options.nth(Math.min(place, options.count() - 1)).check();
      }
    }
    continues();
  }

  void saysThatItDoesNotKnow() {
    page.getByLabel("I don't know").check();
    continues();
  }

  void continues() {
    presses(words("assess.continueText"));
  }

  public void presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    looksAround();
  }

  public void follows(String link) {
    page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
    looksAround();
  }

  /** Answers what is left, the option in this place each time, up to the check page. */
  public void answersTheRest(int place) {
    for (var left = 120; left > 0 && page.url().contains("/questions/"); left--) {
      answers(place);
    }
    assertThat(heading()).isEqualTo(words("assess.checkTitle"));
  }

  public String heading() {
    return page.locator("h1").innerText();
  }

  public String text() {
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
    return language
        + address
        + (page.locator("main input[type=checkbox]").count() > 0)
        + (page.locator("main form.rows").count() > 0)
        + (page.locator("main input[inputmode]").count() > 0)
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
