package org.waymark.assessment.counting;

import java.time.Duration;
import java.util.Optional;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.AnswerFormat;

/**
 * Whether answers look as if somebody had thought about them. It decides about comparisons alone:
 * the firm gets its report either way.
 */
final class Plausibility {

  /** The shortest core takes minutes to read; nobody reads and answers it in one. */
  static final Duration SHORTEST = Duration.ofMinutes(1);

  /** With fewer choices an honest firm may well choose the same place in the list each time. */
  static final int FEWEST_CHOICES = 8;

  private Plausibility() {}

  /** Why answers do not count. */
  enum Doubt {
    TOO_FAST("too-fast"),
    SAME_OPTION("same-option");

    private final String code;

    Doubt(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * The first reason for doubt.
   *
   * @param taken from the beginning until it was handed in
   */
  static Optional<Doubt> doubt(Interview interview, Duration taken) {
    if (taken.compareTo(SHORTEST) <= 0) {
      return Optional.of(Doubt.TOO_FAST);
    }
    var places =
        interview.questions().flatMap(question -> place(interview, question).stream()).toList();
    return places.size() >= FEWEST_CHOICES && places.stream().distinct().count() == 1
        ? Optional.of(Doubt.SAME_OPTION)
        : Optional.empty();
  }

  /** Where in its list of options the answer stands; empty where there is no one option. */
  private static Optional<Integer> place(Interview interview, Question question) {
    return interview
        .answerTo(question)
        .filter(_ -> question.format() instanceof AnswerFormat.SingleChoice)
        .filter(Answer.Chosen.class::isInstance)
        .map(answer -> answer.written().getFirst())
        .flatMap(question.format()::option)
        .map(question.format().options()::indexOf);
  }
}
