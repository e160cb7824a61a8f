package org.waymark.questionnaire.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.scoring.golden.GoldenCaseCheck;

/** The editions that come with the service. */
class BundledEditionsTest {

  private static final Path FOLDER = Path.of("questionnaires");

  private static final List<Questionnaire> EDITIONS = BundledEditions.all();

  @Test
  void includesEveryFileOfTheFolder() {
    assertThat(files().map(file -> FOLDER.relativize(file).toString().replace(".yaml", "")))
        .containsExactlyInAnyOrderElementsOf(QuestionnaireLoader.BUNDLED);
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNothingToCorrect(Path file) {
    assertThat(new QuestionnaireFile(EditionText.TODAY).read(file).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void keepsThePromisesOfItsGoldenCases(Questionnaire edition) {
    assertThat(edition.cases()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(new GoldenCaseCheck().check(edition)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void scoresTwiceAsMuchInFullDepthAsInItsCore(Questionnaire edition) {
    var full = edition.questions().filter(Question::scored).count();
    var core = edition.in(Form.CORE).questions().filter(Question::scored).count();

    assertThat(core).isGreaterThanOrEqualTo(12);
    assertThat(full).isGreaterThanOrEqualTo(40).isGreaterThanOrEqualTo(2 * core);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void letsAFirmSayThatItDoesNotKnowWhereverAnAnswerCounts(Questionnaire edition) {
    assertThat(edition.questions().filter(Question::scored))
        .allSatisfy(
            question ->
                assertThat(question.format().option(Answer.DONT_KNOW))
                    .as(question.id())
                    .isPresent());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void listsTheBestAnswerOfAScaleFirst(Questionnaire edition) {
    assertThat(edition.questions().filter(Question::scored).map(Question::format))
        .filteredOn(AnswerFormat.SingleChoice.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            format -> {
              var best = new Answer.Chosen(List.of(format.options().getFirst().id()));
              assertThat(format.worth(best))
                  .isEqualTo(org.apache.commons.numbers.fraction.BigFraction.ONE);
            });
  }

  @Test
  void holdsAFirmDownThatLacksASecondStepOrProvenBackups() {
    var cyber =
        EDITIONS.stream()
            .filter(edition -> edition.id().questionnaire().equals("cyber-security"))
            .findFirst()
            .orElseThrow();

    assertThat(cyber.gates())
        .extracting(Gate::id)
        .contains("no-second-step-admins", "no-second-step-users", "backups-not-proven");
  }

  static Stream<Questionnaire> editions() {
    return EDITIONS.stream();
  }

  static Stream<Path> files() {
    return BundledEditions.files().stream();
  }
}
