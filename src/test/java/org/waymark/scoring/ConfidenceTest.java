package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.Questionnaires;
import org.waymark.fixture.Questions;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.FirmFacts;

class ConfidenceTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.ENGLAND, SizeBand.NONE, Sector.MANUFACTURING, EditionText.TODAY);

  private static final Questionnaire TWO =
      Questionnaires.of(
          Questions.extent("a", 1, Effort.HOURS), Questions.extent("b", 3, Effort.HOURS));

  @Test
  void isOneHalfWhileAllRestsOnTheFirmsWord() {
    assertThat(confidence(Map.of(), "a=all", "b=none")).isEqualTo(BigFraction.of(1, 2));
  }

  @Test
  void risesWithWhatCanBeShownAndWasSeen() {
    assertThat(confidence(Map.of("a", Evidence.SHOWN), "a=all", "b=all"))
        .isEqualTo(BigFraction.of(13, 20));
    assertThat(confidence(Map.of("a", Evidence.VERIFIED, "b", Evidence.VERIFIED), "a=all", "b=all"))
        .isEqualTo(BigFraction.ONE);
  }

  @Test
  void fallsWithWhatIsNotKnownOrNotAnswered() {
    assertThat(confidence(Map.of(), "a=all", "b=dont-know")).isEqualTo(BigFraction.of(1, 4));
    assertThat(confidence(Map.of(), "a=all")).isEqualTo(BigFraction.of(1, 4));
    assertThat(confidence(Map.of())).isEqualTo(BigFraction.ZERO);
  }

  @Test
  void leavesOutWhatDoesNotApply() {
    assertThat(confidence(Map.of(), "a=all", "b=no-one-here")).isEqualTo(BigFraction.of(1, 2));
    assertThat(confidence(Map.of(), "a=no-one-here", "b=no-one-here")).isEqualTo(BigFraction.ZERO);
  }

  /** Evidence for something the firm does not know shows nothing. */
  @Test
  void countsNoEvidenceWithoutAnAnswer() {
    assertThat(confidence(Map.of("b", Evidence.VERIFIED), "a=all", "b=dont-know"))
        .isEqualTo(BigFraction.of(1, 4));
  }

  @Test
  void changesNoScore() {
    var claimed = Questionnaires.answers("a=some", "b=all");
    var seen = new Answers(claimed.byQuestion(), Map.of("a", Evidence.VERIFIED));

    assertThat(new Scorer().score(TWO, FIRM, seen).whole())
        .isEqualTo(new Scorer().score(TWO, FIRM, claimed).whole());
  }

  @ParameterizedTest
  @CsvSource({"0, LOW", "39, LOW", "40, MEDIUM", "69, MEDIUM", "70, HIGH", "100, HIGH"})
  void hasAWord(int hundredths, Confidence.Band band) {
    assertThat(new Confidence(BigFraction.of(hundredths, 100)).band()).isEqualTo(band);
  }

  private static BigFraction confidence(Map<String, Evidence> evidence, String... written) {
    var answers = new Answers(Questionnaires.answers(written).byQuestion(), evidence);
    return new Scorer().score(TWO, FIRM, answers).confidence().value();
  }
}
