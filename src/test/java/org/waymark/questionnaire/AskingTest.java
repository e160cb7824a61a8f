package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.format.Option;

/** What the bundled editions ask of a firm, and for how long. */
class AskingTest {

  private static final int MOST_MINUTES_OF_CORE = 10;
  private static final int MOST_MINUTES_OF_ALL = 25;

  /** Firms of very different kinds, to see that each is asked what fits it. */
  private static final Map<String, FirmFacts> FIRMS =
      Map.of(
          "sole trader in Cardiff",
          new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.OTHER_SERVICES),
          "shop of 12 in Leeds",
          new FirmFacts(Nation.ENGLAND, SizeBand.FROM_10_TO_49, Sector.RETAIL_AND_WHOLESALE),
          "manufacturer of 120 in Glasgow",
          new FirmFacts(Nation.SCOTLAND, SizeBand.FROM_50_TO_249, Sector.MANUFACTURING));

  /** That reading takes no longer than promised is a rule of its own, for every edition. */
  @ParameterizedTest
  @MethodSource("editions")
  void promisesAShortCoreAndAFullDepthForOneSitting(Questionnaire edition) {
    var minutes = edition.about().minutes();

    assertThat(minutes.core()).isLessThanOrEqualTo(MOST_MINUTES_OF_CORE);
    assertThat(minutes.full()).isLessThanOrEqualTo(MOST_MINUTES_OF_ALL);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void asksEachFirmWhatFitsIt(Questionnaire edition) {
    FIRMS.forEach(
        (name, firm) -> {
          var fewest = asked(edition, firm, List::getLast);
          var most = asked(edition, firm, List::getFirst);
          System.out.printf(
              "%s asks a %s %d questions if little is in place, %d if all is%n",
              edition.id(), name, fewest, most);
          assertThat(Math.max(fewest, most)).isLessThanOrEqualTo((int) edition.questions().count());
        });
  }

  @Test
  void asksASoleTraderNothingAboutStaff() {
    var sole = new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.OTHER_SERVICES);

    assertThat(
            editions().flatMap(edition -> Interview.of(edition, sole, Answers.none()).questions()))
        .extracting(question -> question.wording().text().en())
        .noneSatisfy(
            text ->
                assertThat(text).containsPattern("(?i)\\b(your staff|your board|directors)\\b"));
  }

  static Stream<Questionnaire> editions() {
    var reader = new QuestionnaireFile(EditionText.TODAY);
    return Stream.of("skills", "cyber-security", "procurement-readiness")
        .map(id -> reader.read(Path.of("questionnaires", id, "2026-1.yaml")))
        .map(outcome -> ((Outcome.Sound) outcome).questionnaire());
  }

  /** How many questions a firm is asked that always chooses the same place of the list. */
  private static int asked(
      Questionnaire edition, FirmFacts firm, Function<List<Option>, Option> choice) {
    var answers = Answers.none();
    while (true) {
      var interview = Interview.of(edition, firm, answers);
      var open = interview.unanswered();
      if (open.isEmpty()) {
        return (int) interview.questions().count();
      }
      var question = open.getFirst();
      var known =
          question.format().options().stream()
              .filter(option -> !option.id().equals(Answer.DONT_KNOW))
              .filter(option -> !(option.meaning() instanceof Option.Meaning.NotApplicable))
              .toList();
      answers =
          answers.with(
              question.id(),
              known.isEmpty()
                  ? ExtremeAnswer.best(question.format())
                  : new Answer.Chosen(List.of(choice.apply(known).id())));
    }
  }
}
