package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.BundledEditions;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.scoring.Scorer;

/** A certificate that is said to be in date, with a day on which it ends. */
class RanOutTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "cyber-security, certificate, in-date",
    "cyber-security, certificate, plus",
    "procurement-readiness, cyber-essentials, held"
  })
  void isAskedAboutFromTheDayAfterItsLast(String questionnaire, String question, String option) {
    var before = asked(questionnaire, question, option, LAST_DAY);
    var after = asked(questionnaire, question, option, LAST_DAY.plusDays(1));

    assertThat(before).doesNotContain("certificate-ran-out");
    assertThat(after).contains("certificate-ran-out");
  }

  @ParameterizedTest
  @CsvSource({
    "cyber-security, certificate, on-the-way",
    "cyber-security, certificate, equal-proof",
    "procurement-readiness, cyber-essentials, started"
  })
  void isNotAskedAboutWhereNoneIsHeld(String questionnaire, String question, String option) {
    assertThat(asked(questionnaire, question, option, LAST_DAY.plusYears(1)))
        .doesNotContain("certificate-ran-out");
  }

  @ParameterizedTest
  @CsvSource({
    "cyber-security, certificate, in-date",
    "procurement-readiness, cyber-essentials, held"
  })
  void changesNoScoreByTheCalendar(String questionnaire, String question, String option) {
    var edition = edition(questionnaire);
    var answers = answers(question, option);

    assertThat(new Scorer().score(edition, firm(LAST_DAY.plusYears(1)), answers))
        .isEqualTo(new Scorer().score(edition, firm(LAST_DAY), answers));
  }

  private static List<String> asked(
      String questionnaire, String question, String option, LocalDate today) {
    return Interview.of(edition(questionnaire), firm(today), answers(question, option))
        .contradictions()
        .stream()
        .map(Contradiction::id)
        .toList();
  }

  private static Questionnaire edition(String questionnaire) {
    return BundledEditions.all().stream()
        .filter(each -> each.id().questionnaire().equals(questionnaire))
        .findFirst()
        .orElseThrow();
  }

  private static FirmFacts firm(LocalDate today) {
    return new FirmFacts(
        Nation.ENGLAND, SizeBand.FROM_10_TO_49, Sector.RETAIL_AND_WHOLESALE, today);
  }

  private static Answers answers(String question, String option) {
    Map<String, Answer> answers = new HashMap<>();
    answers.put(question, new Answer.Chosen(List.of(option)));
    answers.put("certificate-until", new Answer.Day(LAST_DAY));
    answers.put("data-handled", new Answer.Chosen(List.of("handles-data")));
    answers.put("buyers", new Answer.Chosen(List.of("central")));
    return new Answers(answers);
  }
}
