package org.waymark.assessment.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.counting.Plausibility.Doubt;
import org.waymark.fixture.BundledEditions;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;

class PlausibilityTest {

  private static final FirmFacts FIRM =
      new FirmFacts(
          Nation.ENGLAND, SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION, LocalDate.of(2026, 11, 1));
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  @ParameterizedTest
  @MethodSource("editions")
  void doubtsWhoeverChoosesTheSamePlaceThroughout(Questionnaire edition) {
    assertThat(Plausibility.doubt(interview(edition, false), FIVE_MINUTES))
        .contains(Doubt.SAME_OPTION);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void believesWhoeverChoosesAnotherOnce(Questionnaire edition) {
    assertThat(Plausibility.doubt(interview(edition, true), FIVE_MINUTES)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void doubtsWhoeverTakesAMinuteOrLess(Questionnaire edition) {
    var interview = interview(edition, true);

    assertThat(Plausibility.doubt(interview, Duration.ofMinutes(1))).contains(Doubt.TOO_FAST);
    assertThat(Plausibility.doubt(interview, Duration.ofMinutes(1).plusSeconds(1))).isEmpty();
  }

  static List<Questionnaire> editions() {
    return BundledEditions.all();
  }

  /** The first option of everything, but perhaps the second once. */
  private static Interview interview(Questionnaire edition, boolean anotherOnce) {
    Map<String, Answer> answers = new HashMap<>();
    for (var question : edition.questions().filter(question -> !question.derived()).toList()) {
      answers.put(question.id(), answer(question, 0));
    }
    if (anotherOnce) {
      var asked = Interview.of(edition, FIRM, new Answers(answers));
      edition
          .questions()
          .filter(question -> asked.asks(question) && answers.containsKey(question.id()))
          .filter(
              question -> question.format().options().size() > 1 && !question.format().several())
          .findFirst()
          .ifPresent(question -> answers.put(question.id(), answer(question, 1)));
    }
    return Interview.of(edition, FIRM, new Answers(answers));
  }

  private static Answer answer(Question question, int place) {
    var options = question.format().options();
    var sent = place < options.size() ? options.get(place).id() : "0";
    return question.format().reply(List.of(sent)) instanceof Reply.Accepted(var answer)
        ? answer
        : new Answer.DontKnow();
  }
}
