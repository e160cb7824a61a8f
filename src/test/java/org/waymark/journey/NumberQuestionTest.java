package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The question with a box for a number, which only a firm meets that wants very large contracts of
 * central government; and the language switch beside a box with something typed into it.
 */
@QuarkusTest
class NumberQuestionTest extends InChromium {

  private static final String QUESTION = "paid-in-sixty-days";

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void isReadAndAnsweredOnAnyScreen(int width) {
    try (var device = device(width)) {
      var page = device.newPage();
      reachTheQuestion(page);
      look(page, width, "asked");

      assertThat(page.locator("h1").innerText()).contains("did you pay within 60 days");
      assertThat(page.locator("#answer").getAttribute("inputmode")).isEqualTo("decimal");
      assertThat(page.locator(".govuk-input__suffix").innerText()).isEqualTo("per cent");
      page.locator("#answer").fill("most of them");
      page.locator("#answer").press("Enter");
      look(page, width, "refused");
      assertThat(page.locator(".govuk-error-summary a").innerText())
          .isEqualTo("Enter a number in digits, such as 12 or 0.5");

      page.locator("#answer").fill("94");
      page.locator("#answer").press("Enter");
      assertThat(page.url()).endsWith("/questions/average-days");
      page.navigate(page.url().replace("average-days", QUESTION));
      assertThat(page.locator("#answer").inputValue()).isEqualTo("94");
    }
  }

  @Test
  void keepsWhatWasTypedThroughAChangeOfLanguageAndNeverTakesEnterForOne() {
    try (var device = device(360)) {
      var page = device.newPage();
      reachTheQuestion(page);
      page.locator("#answer").fill("101");
      page.locator("main button[type=submit]").click();

      page.locator("#answer").fill("ninety");
      page.locator(".languages button[lang=cy]").click();
      look(page, 360, "welsh");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("cy");
      assertThat(page.locator("#answer").inputValue()).isEqualTo("ninety");
      assertThat(page.locator(".govuk-error-summary").innerText()).contains("Rhowch rif");

      page.locator("#answer").fill("90");
      page.locator("#answer").press("Enter");
      assertThat(page.url()).endsWith("/questions/average-days");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("cy");
    }
  }

  private static BrowserContext device(int width) {
    var options = new Browser.NewContextOptions().setViewportSize(width, 800);
    return chromium().browser().newContext(options);
  }

  private void reachTheQuestion(Page page) {
    page.navigate(
        service.resolve("/assessments/new?questionnaire=procurement-readiness").toString());
    page.locator("input#area").fill("gates");
    page.locator(".autocomplete__option").first().click();
    page.locator("[name=size][value='5-9']").check();
    page.locator("#sector").selectOption("construction");
    send(page);
    var tasks = page.url();
    var aims =
        Map.of(
            "buyers", "central", "largest-contract", "over-5m", "yearly-value", "over-5m-a-year");
    for (var question : new String[] {"buyers", "largest-contract", "yearly-value"}) {
      page.navigate(tasks + "/questions/" + question);
      page.locator("main [value=" + aims.get(question) + "]").check();
      send(page);
    }
    page.navigate(tasks + "/questions/" + QUESTION);
  }

  private static void send(Page page) {
    page.locator("main button[type=submit]").first().click();
  }

  /** Nothing sticks out, nothing hinders, and a picture is kept for who wants to see it. */
  private static void look(Page page, int width, String as) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/number-" + as + "-" + width + ".png"))
            .setFullPage(true));
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
