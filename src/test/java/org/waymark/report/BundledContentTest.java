package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.official.OfficialIndicators;
import org.waymark.programme.file.ProgrammesFile;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;

/** The bundled questionnaires, figures and programmes speak of the same things. */
class BundledContentTest {

  private static final List<String> EDITIONS =
      List.of("cyber-security", "procurement-readiness", "skills");

  @Test
  void everyIndicatorAQuestionNamesIsPublished() {
    var named =
        questions()
            .map(Question::indicator)
            .filter(Objects::nonNull)
            .map(Question.IndicatorLink::indicator)
            .toList();

    assertThat(OfficialIndicators.bundled().ids()).isNotEmpty().containsAll(named);
    assertThat(named).isNotEmpty();
  }

  @Test
  void everyTopicOfAnActionIsAWordOfTheCatalogue() {
    var topics =
        questions()
            .map(Question::action)
            .filter(Objects::nonNull)
            .flatMap(action -> action.topics().stream())
            .toList();

    assertThat(ProgrammesFile.bundled().topics()).containsAll(topics);
    assertThat(topics).isNotEmpty();
  }

  private static Stream<Question> questions() {
    return EDITIONS.stream().map(BundledContentTest::edition).flatMap(Questionnaire::questions);
  }

  private static Questionnaire edition(String id) {
    var outcome =
        new QuestionnaireFile(LocalDate.of(2026, 11, 23))
            .read(Path.of("questionnaires", id, "2026-1.yaml"));
    assertThat(outcome).isInstanceOf(Outcome.Sound.class);
    return ((Outcome.Sound) outcome).questionnaire();
  }
}
