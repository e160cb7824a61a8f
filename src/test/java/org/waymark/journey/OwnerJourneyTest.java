package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Unpublished;

/** A firm finds out where it stands, on a phone, from the first page to the report and back. */
@QuarkusTest
class OwnerJourneyTest extends InChromium {

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Unpublished unpublished;

  /** Another journey may have left a release: this one begins before the first. */
  @BeforeEach
  void nothingIsReleased() {
    unpublished.everything();
  }

  private Owner owner(boolean scripts) {
    return new Owner(chromium().browser(), service.toString().replaceAll("/$", ""), scripts);
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void findsOutWhereItStandsAndComesBack(boolean scripts) {
    String code;
    try (var owner = owner(scripts)) {
      owner.starts("Cyber security");
      owner.photographs("profile");
      owner.describesTheFirm();
      code = owner.code();
      owner.follows("Start answering");
      owner.photographs("question");
      owner.continues();
      assertThat(owner.text()).contains("There is a problem").contains("Select an answer");
      owner.answers(0);
      owner.saysThatItDoesNotKnow();
      owner.answersTheRest(1);

      owner.follows("Change Is a firewall switched on");
      owner.answers(2);
      assertThat(owner.heading()).isEqualTo("Check your answers");
      assertThat(owner.text()).contains("No, nowhere");
      owner.presses("Show my report");

      readsTheReport(owner);
      owner.photographs("report");
    }
    try (var other = owner(scripts)) {
      other.opens("/resume");
      other.page().getByLabel("Come back with your code").fill("0000-nonsense");
      other.continues();
      assertThat(other.text()).contains("Check the code");
      other.page().getByLabel("Come back with your code").fill(code.toLowerCase(Locale.ROOT));
      other.continues();
      other.follows("Report: Cyber security");
      readsTheReport(other);

      other.starts("Digital skills");
      assertThat(other.text()).contains("There is nothing to fill in again").contains("Gateshead");
      other.continues();
      assertThat(other.heading()).isEqualTo("Digital skills");
    }
  }

  private static void readsTheReport(Owner owner) {
    assertThat(owner.text())
        .contains("of 100")
        .contains("Level 1 of 5: Exposed")
        .contains("Held at level 1")
        .contains("What to do first")
        .contains("You said:")
        .contains("Help you can get")
        .contains("Gateshead")
        .contains("Your practices beside official figures")
        .contains("Cyber Security Breaches Survey 2025/26")
        .contains("There is nothing to compare you with yet");
    assertThat(owner.page().locator("ol.actions > li").count()).isGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "Digital skills, 0",
    "Digital skills, 2",
    "Selling to the public sector, 0",
    "Selling to the public sector, 1"
  })
  void takesEveryQuestionnaireToItsReport(String questionnaire, int place) {
    try (var owner = owner(true)) {
      owner.starts(questionnaire);
      owner.describesTheFirm();
      owner.follows("Start answering");
      owner.answersTheRest(place);
      owner.page().getByLabel("Yes, count our scores").check();
      owner.presses("Show my report");

      assertThat(owner.text()).contains("of 100").contains("Level ");
    }
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void goesOnToTheFullVersionWithItsAnswersFilledIn(boolean scripts) {
    try (var owner = owner(scripts)) {
      owner.starts("Digital skills");
      owner.describesTheFirm();
      owner.follows("Start answering");
      owner.answersTheRest(0);
      owner.presses("Show my report");
      assertThat(owner.text()).contains("short version, answered");

      owner.follows("Look deeper");
      owner.continues();
      assertThat(owner.text()).contains("This is the full version").contains("You have answered");
      owner.follows("Go on answering");
      owner.answersTheRest(1);
      assertThat(owner.text()).contains("Filled in from “Digital skills”");
      owner.presses("Show my report");

      assertThat(owner.text()).contains("full version, answered").contains("Confidence: medium");
    }
  }

  @Test
  void isAskedBackAboutAnswersThatHardlyGoTogether() {
    try (var owner = owner(true)) {
      owner.startsInFull("Cyber security");
      owner.describesTheFirm();
      owner.follows("Start answering");
      owner.answersTheRest(0);
      owner.follows("Change How soon do you install important security updates on computers");
      owner.answers(3);

      assertThat(owner.text()).contains("Do these go together?").contains("Change: How soon");
      owner.presses("Show my report");
      assertThat(owner.text()).contains("Held at level 2");
    }
  }

  @Test
  void changesBetweenTheShortAndTheFullVersionWithoutLosingAnAnswer() {
    try (var owner = owner(false)) {
      owner.starts("Digital skills");
      owner.describesTheFirm();
      owner.follows("Start answering");
      owner.answers(0);
      owner.follows("See all parts");
      owner.presses("Answer the full version (about 17 minutes)");
      assertThat(owner.text()).contains("This is the full version").contains("You have answered 1");

      owner.presses("Answer only the short version (about 7 minutes)");
      assertThat(owner.text()).contains("This is the short version").contains("answered 1 of");
    }
  }

  @Test
  void isToldWhichAnswersAreMissing() {
    try (var owner = owner(true)) {
      owner.starts("Digital skills");
      owner.describesTheFirm();
      owner.opens(URI.create(owner.page().url()).getPath() + "/check");
      owner.presses("Show my report");

      assertThat(owner.text()).contains("There is a problem").contains("Answer: ");
    }
  }

  @Test
  void needsNoMouse() {
    try (var owner = owner(true)) {
      owner.opens("/assessments/new?questionnaire=skills");
      var keyboard = owner.page().keyboard();
      owner.page().locator("input#area").focus();
      keyboard.type("gatesh");
      owner.page().locator(".autocomplete__option").first().waitFor();
      keyboard.press("ArrowDown");
      keyboard.press("Enter");
      keyboard.press("Tab");
      keyboard.press("Space");
      keyboard.press("ArrowDown");
      keyboard.press("Tab");
      keyboard.type("Cons");
      keyboard.press("Tab");
      keyboard.press("Enter");
      owner.page().waitForURL(url -> !url.contains("/new"));
      assertThat(owner.text()).contains("1 to 4 people").contains("Gateshead");

      owner.follows("Start answering");
      owner.page().locator("main .govuk-radios__input").first().focus();
      assertThat(outline(owner.page())).as("focus can be seen").isNotEqualTo("none 0px");
      keyboard.press("Space");
      keyboard.press("Enter");
      owner.page().waitForURL(url -> !url.endsWith("/digital-plan"));
      assertThat(owner.page().url()).contains("/questions/");
    }
  }

  /** The focus is drawn around the whole option, by the label beside the control. */
  private static String outline(Page page) {
    return (String)
        page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement.nextElementSibling,"
                + " '::before'); return s.boxShadow === 'none' && s.outlineStyle === 'none'"
                + " ? 'none 0px' : s.outlineStyle + s.boxShadow; }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/privacy", "/cookies", "/accessibility", "/resume", "/no-such"})
  void canReadWhatTheServiceIs(String path) {
    try (var owner = owner(true)) {
      owner.opens(path);
      assertThat(owner.heading()).isNotBlank();
    }
  }
}
