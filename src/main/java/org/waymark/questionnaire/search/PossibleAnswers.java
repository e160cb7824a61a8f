package org.waymark.questionnaire.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;

/** The states a question can be in: answered in one of many ways, or not yet. */
final class PossibleAnswers {

  /** Two to this power is as many ways to tick as are worth trying. */
  static final int MOST_TICKS = 13;

  private final Optional<Set<BigDecimal>> limits;
  private final Map<Question, List<Optional<Answer>>> told;

  /**
   * @param limits numbers that conditions compare answers with; empty when that is not known
   * @param told by question, by identity, what is the same whatever the limits: kept for the next
   */
  PossibleAnswers(Optional<Set<BigDecimal>> limits, Map<Question, List<Optional<Answer>>> told) {
    this.limits = limits;
    this.told = told;
  }

  /** From the quickest to try to the most likely to tell. */
  List<Function<Question, List<Optional<Answer>>>> telling() {
    return List.of(
        question -> List.of(Collections.max(telling(question), worth(question))),
        question -> List.of(Collections.min(telling(question), worth(question))),
        this::telling);
  }

  private static Comparator<Optional<Answer>> worth(Question question) {
    return Comparator.comparing(
        state ->
            state.orElse(null) instanceof Answer.Given given
                ? question.format().worth(given)
                : BigFraction.of(1, 2));
  }

  /** Whether a question has too many possible answers for all of them to be tried. */
  boolean beyondCount(Question question) {
    return switch (question.format()) {
      case AnswerFormat.SingleChoice _ -> false;
      case AnswerFormat.MultipleChoice _ -> ticks(question).size() > MOST_TICKS;
      case AmountFormat _ -> limits.isEmpty();
      case DayFormat _ -> true;
    };
  }

  /** Those of a firm that knows its answer. */
  List<Optional<Answer>> settled(Question question) {
    return telling(question).stream()
        .filter(state -> state.isPresent() && !(state.get() instanceof Answer.DontKnow))
        .toList();
  }

  /** Each option alone, all practices together, and no answer. */
  private List<Optional<Answer>> telling(Question question) {
    return question.format() instanceof AmountFormat
        ? tellingNow(question)
        : told.computeIfAbsent(question, this::tellingNow);
  }

  private List<Optional<Answer>> tellingNow(Question question) {
    var states = exclusive(question);
    if (question.format().several()) {
      states.add(Optional.of(new Answer.Chosen(ticks(question))));
    }
    return states;
  }

  /** Every state there is, in no order that matters. */
  List<Optional<Answer>> all(Question question) {
    var states = exclusive(question);
    if (question.format().several()) {
      var ticks = ticks(question);
      for (var chosen = 1; chosen < 1 << ticks.size(); chosen++) {
        if (Integer.bitCount(chosen) > 1) {
          states.add(Optional.of(new Answer.Chosen(subset(ticks, chosen))));
        }
      }
    }
    return states;
  }

  private List<Optional<Answer>> exclusive(Question question) {
    var states = new ArrayList<Optional<Answer>>();
    question.format().options().forEach(o -> accept(question, List.of(o.id()), states));
    values(question.format()).forEach(value -> accept(question, List.of(value), states));
    states.add(Optional.empty());
    return states;
  }

  /**
   * Where a number begins to be worth or to mean something else, and the ends; of days the ends.
   */
  private Stream<String> values(AnswerFormat format) {
    return switch (format) {
      case AmountFormat amount ->
          Stream.of(
                  Stream.of(amount.min(), amount.max()),
                  amount.bands().stream().map(AmountFormat.Band::from),
                  limits.stream().flatMap(Set::stream))
              .flatMap(edges -> edges)
              .flatMap(edge -> around(edge, amount))
              .map(BigDecimal::toPlainString)
              .distinct();
      case DayFormat(_, var earliest, var latest) ->
          Stream.of(earliest, latest).map(LocalDate::toString);
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> Stream.empty();
    };
  }

  /** The numbers one can give next to an edge, below it and above. */
  private static Stream<BigDecimal> around(BigDecimal edge, AmountFormat amount) {
    var below = edge.subtract(amount.min()).divide(amount.step(), 0, RoundingMode.FLOOR);
    return Stream.of(-1, 0, 1)
        .map(steps -> below.add(BigDecimal.valueOf(steps)))
        .map(steps -> amount.min().add(steps.multiply(amount.step())));
  }

  private static void accept(Question question, List<String> ids, List<Optional<Answer>> states) {
    if (question.format().reply(ids) instanceof Reply.Accepted(var answer)) {
      states.add(Optional.of(answer));
    }
  }

  private static List<String> ticks(Question question) {
    return question.format().options().stream()
        .filter(option -> !option.exclusive())
        .map(Option::id)
        .toList();
  }

  private static List<String> subset(List<String> ids, int chosen) {
    var subset = new ArrayList<String>();
    for (var i = 0; i < ids.size(); i++) {
      if ((chosen >> i & 1) == 1) {
        subset.add(ids.get(i));
      }
    }
    return subset;
  }
}
