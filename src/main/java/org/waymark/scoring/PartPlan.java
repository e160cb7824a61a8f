package org.waymark.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.QuestionOrder;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.scoring.Contribution.State;

/**
 * A scored part of an edition with its weight, and what every answer gains, as whole numbers over
 * the denominator of what it is part of.
 */
sealed interface PartPlan {

  long weight();

  /**
   * The whole, a section or a group.
   *
   * @param index from 0 for the whole, and its own for each
   */
  record Branch(int index, long weight, List<PartPlan> parts) implements PartPlan {

    public Branch {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A question.
   *
   * @param index from 0 among those that are scored
   * @param place from 0 among all of the edition
   * @param marks for its answers
   */
  record Leaf(int index, String id, int place, long weight, Function<Answer.Given, Mark> marks)
      implements PartPlan {}

  /**
   * What a question comes to.
   *
   * @param value 0 to 1
   * @param gained the question's weight times that
   */
  record Mark(State state, BigFraction value, long gained) {

    static final Mark WORTHLESS = nothing(State.ANSWERED);
    static final Mark DONT_KNOW = nothing(State.DONT_KNOW);
    static final Mark UNANSWERED = nothing(State.UNANSWERED);
    static final Mark NOT_APPLICABLE = nothing(State.NOT_APPLICABLE);
    static final Mark HIDDEN = nothing(State.HIDDEN);

    private static Mark nothing(State state) {
      return new Mark(state, BigFraction.ZERO, 0);
    }

    /**
     * @param weight of the question
     */
    static Mark of(BigFraction value, BigFraction weight) {
      return new Mark(State.ANSWERED, value, whole(value.multiply(weight)));
    }
  }

  /** Plans the parts of an edition, numbering them as it goes. */
  final class Planner {

    private final QuestionOrder order;
    private int branches;
    private int leaves;

    Planner(QuestionOrder order) {
      this.order = order;
    }

    int branches() {
      return branches;
    }

    int leaves() {
      return leaves;
    }

    /**
     * @throws ArithmeticException when a number does not fit into a machine word
     */
    Branch whole(Questionnaire edition) {
      var index = branches++;
      var scored = edition.sections().stream().filter(Section::scored).toList();
      var denominator = commonDenominator(scored.stream().map(Section::weight).map(Fractions::of));
      var parts = new ArrayList<PartPlan>();
      for (var section : scored) {
        parts.add(branch(section.parts(), scale(section.weight(), denominator)));
      }
      return new Branch(index, 1, parts);
    }

    private Branch branch(List<Part> parts, BigFraction scale) {
      var index = branches++;
      var scored = parts.stream().filter(part -> part.weight().signum() > 0).toList();
      var denominator = commonDenominator(scored.stream().flatMap(PartPlan::weights));
      var plans = new ArrayList<PartPlan>();
      for (var part : scored) {
        var partScale = scale(part.weight(), denominator);
        plans.add(
            switch (part) {
              case Question question -> leaf(question, partScale);
              case Group group -> branch(group.parts(), partScale);
            });
      }
      return new Branch(index, PartPlan.whole(scale), plans);
    }

    private Leaf leaf(Question question, BigFraction scale) {
      return new Leaf(
          leaves++,
          question.id(),
          order.place(question),
          PartPlan.whole(scale),
          marks(question.format(), scale));
    }
  }

  private static BigFraction scale(BigDecimal weight, BigInteger denominator) {
    return Fractions.of(weight).multiply(denominator);
  }

  private static long whole(BigFraction number) {
    return number.getNumerator().divide(number.getDenominator()).longValueExact();
  }

  /** The smallest number that turns every one of the fractions into a whole one. */
  private static BigInteger commonDenominator(Stream<BigFraction> fractions) {
    return fractions
        .map(BigFraction::getDenominator)
        .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }

  /** Its weight, and of a question that times what its answers can be worth. */
  private static Stream<BigFraction> weights(Part part) {
    var weight = Fractions.of(part.weight());
    return switch (part) {
      case Question question ->
          Stream.concat(Stream.of(BigFraction.ONE), values(question.format()))
              .map(weight::multiply);
      case Group _ -> Stream.of(weight);
    };
  }

  private static Stream<BigFraction> values(AnswerFormat format) {
    return switch (format) {
      case AnswerFormat.SingleChoice(var options) -> options.stream().map(PartPlan::value);
      case AnswerFormat.MultipleChoice(var options) -> byCount(ticks(options).size()).stream();
      case AmountFormat amount -> amount.bands().stream().map(band -> Fractions.of(band.value()));
      case DayFormat _ -> Stream.empty();
    };
  }

  private static BigFraction value(Option option) {
    return option.meaning() instanceof Meaning.Value(BigDecimal value)
        ? Fractions.of(value)
        : BigFraction.ZERO;
  }

  private static List<String> ticks(List<Option> options) {
    return options.stream()
        .filter(option -> option.meaning() instanceof Meaning.Tick)
        .map(Option::id)
        .toList();
  }

  /** What none of some ticks is worth, one, and so on. */
  private static List<BigFraction> byCount(int most) {
    return Stream.iterate(0, count -> count <= most, count -> count + 1)
        .map(count -> most == 0 ? BigFraction.ZERO : BigFraction.of(count, most))
        .toList();
  }

  private static Function<Answer.Given, Mark> marks(AnswerFormat format, BigFraction scale) {
    return switch (format) {
      case AnswerFormat.SingleChoice(var options) -> {
        Map<String, Mark> byId = new HashMap<>();
        options.forEach(option -> byId.put(option.id(), Mark.of(value(option), scale)));
        yield given -> byId.getOrDefault(given.written().getFirst(), Mark.WORTHLESS);
      }
      case AnswerFormat.MultipleChoice(var options) -> {
        var ticks = new HashSet<>(ticks(options));
        var marks = byCount(ticks.size()).stream().map(value -> Mark.of(value, scale)).toList();
        yield given -> marks.get(count(ticks, given.written()));
      }
      case AmountFormat amount -> {
        var marks =
            amount.bands().stream()
                .map(band -> Mark.of(Fractions.of(band.value()), scale))
                .toList();
        yield given ->
            given instanceof Answer.Amount(var number)
                ? mark(number, amount, marks)
                : Mark.WORTHLESS;
      }
      case DayFormat _ -> _ -> Mark.WORTHLESS;
    };
  }

  private static int count(Set<String> ticks, List<String> chosen) {
    var count = 0;
    for (var option : chosen) {
      count += ticks.contains(option) ? 1 : 0;
    }
    return count;
  }

  private static Mark mark(BigDecimal number, AmountFormat format, List<Mark> byBand) {
    var mark = Mark.WORTHLESS;
    for (var i = 0; i < byBand.size(); i++) {
      mark = format.bands().get(i).from().compareTo(number) <= 0 ? byBand.get(i) : mark;
    }
    return mark;
  }
}
