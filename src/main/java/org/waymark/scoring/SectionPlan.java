package org.waymark.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;

/**
 * One section with its weights, and what every answer gains, as whole numbers over one denominator.
 *
 * @param weight of the section, over the denominator of all sections
 * @param questions those that are scored
 */
record SectionPlan(String id, long weight, List<QuestionPlan> questions) {

  SectionPlan {
    questions = List.copyOf(questions);
  }

  /**
   * What an answer is worth.
   *
   * @param value 0 to 1
   * @param gained the question's weight times that, over the denominator of the section
   */
  record Worth(BigFraction value, long gained) {

    static final Worth NOTHING = new Worth(BigFraction.ZERO, 0);
  }

  /** What numbers from one on are worth, up to where the next begins. */
  record WorthFrom(BigDecimal from, Worth worth) {}

  /**
   * One scored question.
   *
   * @param alwaysAsked whether nothing can hide it
   * @param weight over the denominator of the section
   * @param single what the one option chosen is worth; empty where several may be
   * @param bands what numbers are worth; empty for other questions
   * @param ticks the options that count where several may be chosen
   * @param byCount what none of them is worth, one, and so on
   */
  record QuestionPlan(
      String id,
      boolean alwaysAsked,
      long weight,
      Map<String, Worth> single,
      List<WorthFrom> bands,
      List<String> ticks,
      List<Worth> byCount) {

    QuestionPlan {
      single = Map.copyOf(single);
      bands = List.copyOf(bands);
      ticks = List.copyOf(ticks);
      byCount = List.copyOf(byCount);
    }

    Worth worth(Answer.Given given) {
      return switch (given) {
        case Answer.Chosen(var options) -> worth(options);
        case Answer.Amount(var amount) -> worth(amount);
        case Answer.Day _ -> Worth.NOTHING;
      };
    }

    private Worth worth(BigDecimal amount) {
      var worth = Worth.NOTHING;
      for (var band : bands) {
        worth = band.from().compareTo(amount) <= 0 ? band.worth() : worth;
      }
      return worth;
    }

    private Worth worth(List<String> options) {
      if (byCount.isEmpty()) {
        return single.getOrDefault(options.getFirst(), Worth.NOTHING);
      }
      var count = 0;
      for (var tick : ticks) {
        count += options.contains(tick) ? 1 : 0;
      }
      return byCount.get(count);
    }
  }

  /**
   * @param weight over the denominator of all sections
   * @throws ArithmeticException when a number does not fit
   */
  static SectionPlan of(Section section, long weight) {
    var scored = section.questions().stream().filter(Question::scored).toList();
    var denominator =
        commonDenominator(
            scored.stream()
                .flatMap(
                    question ->
                        Stream.concat(Stream.of(BigFraction.ONE), values(question.format()))
                            .map(Fractions.of(question.weight())::multiply)));
    var questions = new ArrayList<QuestionPlan>();
    for (var question : scored) {
      questions.add(plan(question, BigFraction.of(denominator)));
    }
    return new SectionPlan(section.id(), weight, questions);
  }

  /** The smallest number that turns every one of the fractions into a whole one. */
  static BigInteger commonDenominator(Stream<BigFraction> fractions) {
    return fractions
        .map(BigFraction::getDenominator)
        .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }

  private static QuestionPlan plan(Question question, BigFraction denominator) {
    var scale = Fractions.of(question.weight()).multiply(denominator);
    Map<String, Worth> single = new HashMap<>();
    List<WorthFrom> bands = new ArrayList<>();
    List<String> ticks = new ArrayList<>();
    List<Worth> byCount = new ArrayList<>();
    switch (question.format()) {
      case AnswerFormat.SingleChoice(var options) ->
          options.forEach(option -> single.put(option.id(), worth(value(option), scale)));
      case AnswerFormat.MultipleChoice(var options) -> {
        ticks.addAll(ticks(options));
        values(question.format()).map(value -> worth(value, scale)).forEach(byCount::add);
      }
      case AmountFormat amount ->
          amount
              .bands()
              .forEach(
                  band ->
                      bands.add(
                          new WorthFrom(band.from(), worth(Fractions.of(band.value()), scale))));
      case DayFormat _ -> {}
    }
    return new QuestionPlan(
        question.id(), question.visibleWhen() == null, whole(scale), single, bands, ticks, byCount);
  }

  /** What its answers can be worth. */
  private static Stream<BigFraction> values(AnswerFormat format) {
    return switch (format) {
      case AnswerFormat.SingleChoice(var options) -> options.stream().map(SectionPlan::value);
      case AnswerFormat.MultipleChoice(var options) -> {
        var most = ticks(options).size();
        yield Stream.iterate(0, count -> count <= most, count -> count + 1)
            .map(count -> most == 0 ? BigFraction.ZERO : BigFraction.of(count, most));
      }
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

  private static Worth worth(BigFraction value, BigFraction scale) {
    return new Worth(value, whole(value.multiply(scale)));
  }

  private static long whole(BigFraction number) {
    return number.getNumerator().divide(number.getDenominator()).longValueExact();
  }
}
