package org.waymark.web.result.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Reported;
import org.waymark.report.PracticeFigure.Practised;

/** What a card says of how much a firm needs a programme. */
@QuarkusTest
class NeedWordsTest {

  @Inject NeedWords words;

  @Test
  void setsTheScoreBesideTheMiddleOfANamedGroup() {
    assertThat(said(Reported.alone().comparedWith("47.5")))
        .isEqualTo(
            "Helps with 70 of your 70 missing points. “Only”: you have 30 of 100 points. Of firms"
                + " in the North East, the one in the middle has 48.");
  }

  @Test
  void namesWhomAnOfficialFigureCounts() {
    assertThat(said(Reported.alone().withOfficialFigure(Practised.NO)))
        .matches(
            "Helps with 70 of your 70 missing points\\. Official figures for 2025/26: [\\d.]+% of"
                + " UK micro firms \\(1 to 9 people\\) .+\\.");
  }

  @Test
  void leavesItAtTheNeedWhereNothingIsPublished() {
    assertThat(said(Reported.alone().comparedAsAWholeOnly()))
        .isEqualTo("Helps with 70 of your 70 missing points.");
  }

  private String said(Reported reported) {
    return words.of(reported.need(), reported.report()).words();
  }
}
