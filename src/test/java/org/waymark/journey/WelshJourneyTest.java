package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.Language;

/** A firm in Wales goes all the way in Welsh, and looks at one question in English. */
@QuarkusTest
class WelshJourneyTest extends InChromium {

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  private Owner owner(boolean scripts) {
    return new Owner(chromium().browser(), service.toString().replaceAll("/$", ""), scripts);
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void goesFromTheFirstPageToTheReportInWelsh(boolean scripts) {
    try (var owner = owner(scripts)) {
      owner.opens("/");
      owner.switchesTo(Language.WELSH);
      owner.photographs("welsh-start");
      owner.page().locator("a[href$='questionnaire=cyber-security']").click();
      owner.looksAround();
      owner.describesTheFirm("ynys mon", "W06000001");
      assertThat(owner.text()).contains("Ynys Môn");
      owner.photographs("welsh-tasks");
      owner.page().locator("main a.govuk-button").click();
      owner.looksAround();
      owner.photographs("welsh-question");
      owner.continues();
      assertThat(owner.text()).contains("Mae problem wedi codi").contains("Dewiswch ateb");

      switchesOnAQuestionAndKeepsThePlace(owner);

      owner.answers(0);
      owner.answersTheRest(1);
      owner.photographs("welsh-check");
      owner.presses(owner.words("assess.reportButton"));

      assertThat(owner.text())
          .contains("o 100")
          .contains("Lefel ")
          .contains("Beth i’w wneud gyntaf")
          .contains("Cymorth y gallwch ei gael")
          .contains("rydych chi yn ardal Ynys Môn");
      owner.photographs("welsh-report");
      for (var path :
          new String[] {"/help", "/privacy", "/cookies", "/accessibility", "/no-such"}) {
        owner.opens(path);
      }
      owner.photographs("welsh-missing");
    }
  }

  private static void switchesOnAQuestionAndKeepsThePlace(Owner owner) {
    owner.answers(1);
    owner.page().locator(".govuk-back-link").click();
    owner.looksAround();
    var question = owner.page().url();
    assertThat(owner.page().locator("main input:checked").count()).isEqualTo(1);

    owner.switchesTo(Language.ENGLISH);

    assertThat(owner.page().url()).isEqualTo(question);
    assertThat(owner.page().locator("main input:checked").count()).isEqualTo(1);
    assertThat(owner.text()).contains("Why we ask");

    owner.switchesTo(Language.WELSH);
    assertThat(owner.page().url()).isEqualTo(question);
  }
}
