package org.waymark.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.QuestionOrder;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Shorthand;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.questionnaire.rule.ScoringPolicy.DontKnowPolicy;
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
   * @param leaves its own questions, whose weights together fit into a machine word
   * @param branches what of it is made of parts itself
   */
  record Branch(int index, long weight, List<Leaf> leaves, List<Branch> branches)
      implements PartPlan {

    public Branch {
      leaves = List.copyOf(leaves);
      branches = List.copyOf(branches);
      var together = 0L;
      for (var leaf : leaves) {
        together = Math.addExact(together, leaf.weight());
      }
    }
  }

  /**
   * A question.
   *
   * @param index from 0 among those that are scored
   * @param place from 0 among all of the edition
   * @param marks for its answers
   */
  record Leaf(int index, String id, int place, long weight, Marks marks) implements PartPlan {}

  /**
   * What a question comes to.
   *
   * @param value 0 to 1
   * @param gained the question's weight times that
   * @param counts 1 if the question enters the score, and 0 if not: factors of its weight, like the
   *     others, so that the sums need not tell answers apart
   * @param inRange 1 if it enters the range
   * @param answered 1 if it has an answer that applies, "don't know" included
   * @param asked 1 if it is asked at all
   */
  record Mark(
      State state,
      BigFraction value,
      long gained,
      int counts,
      int inRange,
      int answered,
      int asked) {

    static final Mark WORTHLESS = new Mark(State.ANSWERED, BigFraction.ZERO, 0, 1, 1, 1, 1);
    static final Mark UNANSWERED = new Mark(State.UNANSWERED, BigFraction.ZERO, 0, 1, 1, 0, 1);
    static final Mark NOT_APPLICABLE =
        new Mark(State.NOT_APPLICABLE, BigFraction.ZERO, 0, 0, 0, 0, 1);
    static final Mark HIDDEN = new Mark(State.HIDDEN, BigFraction.ZERO, 0, 0, 0, 0, 0);

    static Mark dontKnow(DontKnowPolicy policy) {
      var counts =
          switch (policy) {
            case ZERO -> 1;
            case EXCLUDE -> 0;
          };
      return new Mark(State.DONT_KNOW, BigFraction.ZERO, 0, counts, 1, 1, 1);
    }

    /**
     * @param weight of the question
     */
    static Mark of(BigFraction value, BigFraction weight) {
      return new Mark(State.ANSWERED, value, whole(value.multiply(weight)), 1, 1, 1, 1);
    }
  }

  /**
   * A whole number as a machine word.
   *
   * @throws ArithmeticException when it does not fit
   */
  static long whole(BigFraction number) {
    return number.getNumerator().divide(number.getDenominator()).longValueExact();
  }

  /** Tells what each answer to a question comes to: worked out once, and then only looked up. */
  interface Marks {

    /**
     * The mark for an answer.
     *
     * @param shorthand of the answer
     */
    Mark of(long shorthand, @Nullable Answer answer);

    /**
     * The marks of a question.
     *
     * @param scale its weight
     * @param dontKnow the mark for "I don't know"
     * @throws ArithmeticException when a number does not fit into a machine word
     */
    static Marks of(AnswerFormat format, BigFraction scale, Mark dontKnow) {
      var shorthand = format.shorthand();
      if (!shorthand.complete()) {
        throw new ArithmeticException("More options than bits in a machine word");
      }
      var worth = worths(format).map(value -> Mark.of(value, scale)).toList();
      var others = byFirst(List.of(), dontKnow);
      return switch (format) {
        case AnswerFormat.SingleChoice _ -> {
          var marks = byFirst(worth, dontKnow);
          yield (answer, _) -> marks[Shorthand.first(answer)];
        }
        case AnswerFormat.MultipleChoice(var options) -> {
          var ticks = shorthand.options(ticks(options));
          yield (answer, _) ->
              Shorthand.chosen(answer)
                  ? worth.get(Long.bitCount(answer & ticks))
                  : others[Shorthand.first(answer)];
        }
        case AmountFormat amount ->
            (answer, given) ->
                given instanceof Answer.Amount(var number)
                    ? mark(number, amount, worth)
                    : others[Shorthand.first(answer)];
        case DayFormat _ -> (answer, _) -> others[Shorthand.first(answer)];
      };
    }

    /** By the first option chosen, or by what was answered instead. */
    private static Mark[] byFirst(List<Mark> ofOptions, Mark dontKnow) {
      var marks = new Mark[Shorthand.OUTCOMES];
      Arrays.fill(marks, Mark.WORTHLESS);
      for (var i = 0; i < ofOptions.size(); i++) {
        marks[i] = ofOptions.get(i);
      }
      marks[Shorthand.first(Shorthand.NOTHING)] = Mark.UNANSWERED;
      marks[Shorthand.first(Shorthand.DONT_KNOW)] = dontKnow;
      marks[Shorthand.first(Shorthand.NOT_APPLICABLE)] = Mark.NOT_APPLICABLE;
      return marks;
    }

    private static Mark mark(BigDecimal number, AmountFormat format, List<Mark> byBand) {
      var mark = Mark.WORTHLESS;
      for (var i = 0; i < byBand.size(); i++) {
        mark = format.bands().get(i).from().compareTo(number) <= 0 ? byBand.get(i) : mark;
      }
      return mark;
    }

    /** What answers can be worth, 0 to 1: by option, by the number of ticks, or by band. */
    static Stream<BigFraction> worths(AnswerFormat format) {
      return switch (format) {
        case AnswerFormat.SingleChoice(var options) ->
            options.stream().map(option -> format.worth(new Answer.Chosen(List.of(option.id()))));
        case AnswerFormat.MultipleChoice(var options) -> byCount(ticks(options).size());
        case AmountFormat amount -> amount.bands().stream().map(b -> Fractions.of(b.value()));
        case DayFormat _ -> Stream.empty();
      };
    }

    private static List<String> ticks(List<Option> options) {
      return options.stream()
          .filter(option -> option.meaning() instanceof Meaning.Tick)
          .map(Option::id)
          .toList();
    }

    /** What none of some ticks is worth, one, and so on. */
    private static Stream<BigFraction> byCount(int most) {
      return IntStream.rangeClosed(0, most)
          .mapToObj(count -> most == 0 ? BigFraction.ZERO : BigFraction.of(count, most));
    }
  }

  /** Plans the parts of an edition, numbering them as it goes. */
  final class Planner {

    private final Questionnaire edition;
    private final QuestionOrder order;
    private final Mark dontKnow;
    private int branches;
    private int leaves;

    Planner(Questionnaire edition, QuestionOrder order) {
      this.edition = edition;
      this.order = order;
      dontKnow = Mark.dontKnow(edition.scoring().dontKnow());
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
    Branch whole() {
      var index = branches++;
      var scored = edition.sections().stream().filter(Section::scored).toList();
      var denominator = commonDenominator(scored.stream().map(Section::weight).map(Fractions::of));
      var sections = new ArrayList<Branch>();
      for (var section : scored) {
        sections.add(branch(section.parts(), scale(section.weight(), denominator)));
      }
      return new Branch(index, 1, List.of(), sections);
    }

    private Branch branch(List<Part> parts, BigFraction scale) {
      var index = branches++;
      var scored = parts.stream().filter(part -> part.weight().signum() > 0).toList();
      var denominator = commonDenominator(scored.stream().flatMap(Planner::weights));
      var own = new ArrayList<Leaf>();
      var inner = new ArrayList<Branch>();
      for (var part : scored) {
        var partScale = scale(part.weight(), denominator);
        switch (part) {
          case Question question -> own.add(leaf(question, partScale));
          case Group group -> inner.add(branch(group.parts(), partScale));
        }
      }
      return new Branch(index, PartPlan.whole(scale), own, inner);
    }

    private Leaf leaf(Question question, BigFraction scale) {
      return new Leaf(
          leaves++,
          question.id(),
          order.place(question),
          PartPlan.whole(scale),
          Marks.of(question.format(), scale, dontKnow));
    }

    private static BigFraction scale(BigDecimal weight, BigInteger denominator) {
      return Fractions.of(weight).multiply(denominator);
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
            Stream.concat(Stream.of(BigFraction.ONE), Marks.worths(question.format()))
                .map(weight::multiply);
        case Group _ -> Stream.of(weight);
      };
    }
  }
}
