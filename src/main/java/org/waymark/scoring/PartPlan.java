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
import org.waymark.questionnaire.answer.Sitting;
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

  /** The whole, a section or a group; its arrays are to be read only. */
  final class Branch implements PartPlan {

    final int index;
    private final long weight;

    /** A denominator that the means of what is made of parts itself usually have. */
    final long usual;

    /** Its own questions. */
    final Leaf[] leaves;

    /** What of it is made of parts itself. */
    final Branch[] branches;

    /**
     * @param index from 0 for the whole, and its own for each
     * @param leaves whose weights together fit into a machine word
     */
    Branch(int index, long weight, List<Leaf> leaves, List<Branch> branches) {
      this.index = index;
      this.weight = weight;
      usual = Means.usualDenominator(leaves, branches);
      this.leaves = leaves.toArray(Leaf[]::new);
      this.branches = branches.toArray(Branch[]::new);
    }

    @Override
    public long weight() {
      return weight;
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
   * @param column of the sums to which the question goes
   * @param value 0 to 1
   * @param gained the question's weight times that
   * @param counts whether the question enters the score
   */
  record Mark(State state, int column, BigFraction value, long gained, boolean counts) {

    static final int IS_ANSWERED = 0;
    static final int IS_NOT_ANSWERED = 1;
    static final int IS_NOT_KNOWN = 2;
    static final int DOES_NOT_APPLY = 3;
    static final int IS_HIDDEN = 4;
    static final int COLUMNS = 5;

    static final Mark WORTHLESS = new Mark(State.ANSWERED, IS_ANSWERED, BigFraction.ZERO, 0, true);
    static final Mark UNANSWERED =
        new Mark(State.UNANSWERED, IS_NOT_ANSWERED, BigFraction.ZERO, 0, true);
    static final Mark NOT_APPLICABLE =
        new Mark(State.NOT_APPLICABLE, DOES_NOT_APPLY, BigFraction.ZERO, 0, false);
    static final Mark HIDDEN = new Mark(State.HIDDEN, IS_HIDDEN, BigFraction.ZERO, 0, false);

    static Mark dontKnow(DontKnowPolicy policy) {
      var counts =
          switch (policy) {
            case ZERO -> true;
            case EXCLUDE -> false;
          };
      return new Mark(State.DONT_KNOW, IS_NOT_KNOWN, BigFraction.ZERO, 0, counts);
    }

    /**
     * @param weight of the question
     */
    static Mark of(BigFraction value, BigFraction weight) {
      return new Mark(State.ANSWERED, IS_ANSWERED, value, whole(value.multiply(weight)), true);
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
  final class Marks {

    /** By what an answer is first, {@link Shorthand#first}; null where that does not settle it. */
    private final @Nullable Mark[] byFirst;

    private final AnswerFormat format;
    private final long ticks;

    /** What answers can be worth: by option, by the number of ticks, or by band. */
    private final Mark[] worth;

    /**
     * The marks of a question.
     *
     * @param scale its weight
     * @param dontKnow the mark for "I don't know"
     * @throws ArithmeticException when a number does not fit into a machine word
     */
    Marks(AnswerFormat format, BigFraction scale, Mark dontKnow) {
      var shorthand = format.shorthand();
      if (!shorthand.complete()) {
        throw new ArithmeticException("More options than bits in a machine word");
      }
      this.format = format;
      worth = worths(format).map(value -> Mark.of(value, scale)).toArray(Mark[]::new);
      ticks = shorthand.options(ticks(format.options()));
      byFirst = byFirst(dontKnow);
      switch (format) {
        case AnswerFormat.SingleChoice _ -> System.arraycopy(worth, 0, byFirst, 0, worth.length);
        case AnswerFormat.MultipleChoice _ ->
            Arrays.fill(byFirst, 0, Shorthand.MOST_OPTIONS + 1, null);
        case AmountFormat _ -> byFirst[Shorthand.first(Shorthand.VALUE)] = null;
        case DayFormat _ -> {}
      }
    }

    /** By what was answered instead of options. */
    private static @Nullable Mark[] byFirst(Mark dontKnow) {
      var marks = new Mark[Shorthand.OUTCOMES];
      Arrays.fill(marks, Mark.WORTHLESS);
      marks[Shorthand.first(Shorthand.NOTHING)] = Mark.UNANSWERED;
      marks[Shorthand.first(Shorthand.DONT_KNOW)] = dontKnow;
      marks[Shorthand.first(Shorthand.NOT_APPLICABLE)] = Mark.NOT_APPLICABLE;
      return marks;
    }

    /** The mark for the answer at a place. */
    Mark of(Sitting sitting, int place) {
      var answer = sitting.shorthand(place);
      var mark = byFirst[Shorthand.first(answer)];
      if (mark != null) {
        return mark;
      }
      return format instanceof AmountFormat amount
          ? byBand(sitting.answer(place), amount)
          : worth[Long.bitCount(answer & ticks)];
    }

    private Mark byBand(@Nullable Answer answer, AmountFormat amount) {
      var mark = Mark.WORTHLESS;
      if (answer instanceof Answer.Amount(var number)) {
        for (var i = 0; i < worth.length; i++) {
          mark = amount.bands().get(i).from().compareTo(number) <= 0 ? worth[i] : mark;
        }
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
    int branches;
    int leaves;

    Planner(Questionnaire edition, QuestionOrder order) {
      this.edition = edition;
      this.order = order;
      dontKnow = Mark.dontKnow(edition.scoring().dontKnow());
    }

    /**
     * @throws ArithmeticException when a number does not fit into a machine word
     */
    Branch whole() {
      var index = branches++;
      var scored = edition.sections().stream().filter(Section::scored).toList();
      var denominator =
          Fractions.commonDenominator(scored.stream().map(Section::weight).map(Fractions::of));
      var sections = new ArrayList<Branch>();
      for (var section : scored) {
        sections.add(branch(section.parts(), scale(section.weight(), denominator)));
      }
      return new Branch(index, 1, List.of(), sections);
    }

    private Branch branch(List<Part> parts, BigFraction scale) {
      var index = branches++;
      var scored = parts.stream().filter(part -> part.weight().signum() > 0).toList();
      var denominator = Fractions.commonDenominator(scored.stream().flatMap(Planner::weights));
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
          new Marks(question.format(), scale, dontKnow));
    }

    private static BigFraction scale(BigDecimal weight, BigInteger denominator) {
      return Fractions.of(weight).multiply(denominator);
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
