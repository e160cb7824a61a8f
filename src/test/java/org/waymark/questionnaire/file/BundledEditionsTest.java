package org.waymark.questionnaire.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.source.Reference;
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
  void saysWhichEditionOfEachSourceItRestsOnAndWhenToLookAgain(Questionnaire edition) {
    assertThat(edition.sources())
        .isNotEmpty()
        .allSatisfy(
            source -> {
              assertThat(source.edition()).as(source.id()).isNotBlank();
              assertThat(source.reviewBy()).as(source.id()).isAfter(edition.about().validFrom());
            });
  }

  /** A row or column of a table is a question too, with the reason and the advice of its table. */
  @ParameterizedTest
  @CsvSource({"skills, 40", "cyber-security, 43", "procurement-readiness, 40"})
  void givesEachScoredQuestionItsReasonAdviceAndSource(String questionnaire, int atLeast) {
    assertThat(edition(questionnaire).questions().filter(Question::scored))
        .hasSizeGreaterThanOrEqualTo(atLeast)
        .allSatisfy(BundledEditionsTest::isComplete);
  }

  private static void isComplete(Question question) {
    assertThat(question.wording().why()).as(question.id()).isNotNull();
    assertThat(question.weight()).as(question.id()).isPositive();
    assertThat(question.references()).as(question.id()).anyMatch(Reference.Cited.class::isInstance);
    assertThat(question.action())
        .as(question.id())
        .isNotNull()
        .satisfies(action -> assertThat(action.how().cy()).isNotBlank())
        .satisfies(action -> assertThat(action.guide().url()).startsWith("https://"))
        .satisfies(action -> assertThat(action.priority()).isBetween(1, 3));
  }

  /** Asked, or told in the advice: something that holds in that nation and not in the others. */
  @ParameterizedTest
  @CsvSource({
    "skills, WALES",
    "skills, SCOTLAND",
    "skills, NORTHERN_IRELAND",
    "cyber-security, WALES",
    "cyber-security, SCOTLAND",
    "cyber-security, NORTHERN_IRELAND"
  })
  void tellsAFirmOfEachNationWhatHoldsThere(String questionnaire, Nation nation) {
    assertThat(edition(questionnaire).questions().map(Question::action).filter(Objects::nonNull))
        .anySatisfy(
            action ->
                assertThat(action.in(nation).guide())
                    .isNotEqualTo(action.in(Nation.ENGLAND).guide()));
    assertThat(edition(questionnaire).cases())
        .extracting(golden -> golden.firm().nation())
        .contains(nation);
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
    assertThat(edition("cyber-security").gates())
        .extracting(Gate::id)
        .contains("no-second-step-admins", "no-second-step-users", "backups-not-proven");
  }

  private static Questionnaire edition(String questionnaire) {
    return EDITIONS.stream()
        .filter(edition -> edition.id().questionnaire().equals(questionnaire))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Questionnaire> editions() {
    return EDITIONS.stream();
  }

  static Stream<Path> files() {
    return BundledEditions.files().stream();
  }
}
