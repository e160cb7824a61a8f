package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.fixture.ActingHeader;
import org.waymark.identity.Actor;

/** Telephones of people who are taken for actors, and what is asked of each page they see. */
final class Inspection {

  /** More controls than any page has. */
  private static final int MOST_STEPS = 300;

  private final String called;
  private final List<String> complaints = new ArrayList<>();

  /**
   * @param called what the names of its pictures begin with
   */
  Inspection(String called) {
    this.called = called;
  }

  /** What the browsers have complained of: console, content security policy included. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  Page page(Browser browser, Actor someone, boolean scripts) {
    var page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(360, 740)
                    .setExtraHTTPHeaders(Map.of(ActingHeader.NAME, ActingHeader.naming(someone)))
                    .setJavaScriptEnabled(scripts))
            .newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          // A page of status 400 is reported as an error; here it is one we ask for.
          if (message.type().equals("error") && !message.location().startsWith(page.url())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /** One heading, no barrier that axe finds, and nothing that leaves a narrow screen. */
  void looks(Page page, String name, boolean scripts) {
    assertThat(page.locator("h1").count()).as("headings of " + name).isEqualTo(1);
    if (!scripts) {
      return;
    }
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("axe on " + name)
        .allSatisfy(rule -> assertThat(rule.getNodes()).as(rule.getHelp()).isEmpty());
    page.setViewportSize(320, 640);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + name)
        .isLessThanOrEqualTo(320);
    for (var width : new int[] {360, 1280}) {
      page.setViewportSize(width, 800);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(
                  Path.of("target/screenshots/" + called + "-" + name + "-" + width + ".png")));
    }
    page.setViewportSize(360, 740);
  }

  /** Nothing leaves the screen to the side, however wide it is. */
  void fits(Page page, String name, int... widths) {
    for (var width : widths) {
      page.setViewportSize(width, 800);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as("width of " + name)
          .isLessThanOrEqualTo(width);
    }
    page.setViewportSize(360, 740);
  }

  /** Goes with the tab key alone, from the top of the page, to the first of some controls. */
  void reaches(Page page, String control) {
    page.evaluate("document.activeElement.blur()");
    var there = "control => document.activeElement === document.querySelector(control)";
    for (var steps = 0; steps < MOST_STEPS; steps++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate(there, control)) {
        return;
      }
    }
    throw new AssertionError(control + " is out of reach of the keyboard on " + page.url());
  }
}
