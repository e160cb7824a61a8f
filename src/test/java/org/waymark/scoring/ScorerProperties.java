package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.ExtremeAnswer;

/** What holds of every score, whatever the edition and the answers. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
abstract class ScorerProperties {

  @Provide
  abstract Arbitrary<Attempt> attempts();

  @Property
  void equalsWhatTheFormulaGives(@ForAll("attempts") Attempt attempt) {
    assertThat(attempt.score())
        .isEqualTo(FormulaByHand.score(attempt.edition(), attempt.firm(), attempt.answers()));
  }

  @Property
  void staysWithinItsBounds(@ForAll("attempts") Attempt attempt) {
    var card = attempt.score();
    var scores =
        Stream.concat(
            Stream.of(card.whole()),
            card.sections().stream().flatMap(s -> s.scoreIfAny().stream()));

    assertThat(scores)
        .allSatisfy(
            score -> {
              assertThat(score.lowest()).isGreaterThanOrEqualTo(BigFraction.ZERO);
              assertThat(score.value()).isBetween(score.lowest(), score.highest());
              assertThat(score.highest()).isLessThanOrEqualTo(BigFraction.ONE);
            });
  }

  @Property
  void neverFallsWhenAnAnswerRises(@ForAll("attempts") Attempt attempt, @ForAll Random random) {
    var asked = asked(attempt);
    var derived = derived(attempt);
    for (var i = 0; i < 5; i++) {
      var question = any(attempt.edition().questions().toList(), random);
      var raised = attempt.with(question, better(attempt, question, random));
      if (asked(raised).equals(asked) && derived(raised).equals(derived)) {
        assertThat(raised.score().whole().value())
            .isGreaterThanOrEqualTo(attempt.score().whole().value());
      }
    }
  }

  private static List<Truth> asked(Attempt attempt) {
    return attempt.edition().questions().map(attempt.interview()::askedFor).toList();
  }

  /** Whole numbers give what fractions of any size do, or nothing when they do not fit. */
  @Property
  void comesOutTheSameInWholeNumbersAndFractions(@ForAll("attempts") Attempt attempt) {
    var plan = new EditionPlan(attempt.edition());
    var parts = plan.parts();
    if (parts == null) {
      return;
    }
    var fractions = BigTally.of(plan, attempt.interview());
    try {
      var words = WordTally.of(plan, parts, attempt.interview().situation());

      assertThat(words.score()).isEqualTo(fractions.score());
      assertThat(words.contributions()).isEqualTo(fractions.contributions());
      assertThat(words.sectionScores((_, byScore) -> plan.level(byScore)))
          .isEqualTo(fractions.sectionScores((_, byScore) -> plan.level(byScore)));
    } catch (ArithmeticException _) {
      // A sum did not fit: the scorer falls back on fractions.
    }
  }

  @Property
  void doesNotDependOnTheOrderOfQuestionsAndSections(
      @ForAll("attempts") Attempt attempt, @ForAll Random random) {
    var card = attempt.score();
    var other = attempt.to(Rearranged.shuffled(attempt.edition(), random)).score();

    assertThat(other.whole()).isEqualTo(card.whole());
    assertThat(other.standing()).isEqualTo(card.standing());
    assertThat(other.gates()).isEqualTo(card.gates());
    assertThat(other.sections()).containsExactlyInAnyOrderElementsOf(card.sections());
    assertThat(other.contributions()).containsExactlyInAnyOrderElementsOf(card.contributions());
  }

  @Property
  void ignoresAnswersToHiddenQuestions(@ForAll("attempts") Attempt attempt, @ForAll Random random) {
    var interview = attempt.interview();
    var changed = attempt;
    for (var question : attempt.edition().questions().toList()) {
      if (!interview.asks(question)) {
        var answer = random.nextInt(4) == 0 ? null : Attempt.some(question, random);
        changed = changed.with(question, answer);
      }
    }

    assertThat(changed.score()).isEqualTo(attempt.score());
  }

  @Property
  void reachesOnlyScoresOfItsRangeWhenTheFirmFindsOut(
      @ForAll("attempts") Attempt attempt, @ForAll Random random) {
    var range = attempt.score().whole();
    for (var i = 0; i < 5; i++) {
      var completed = attempt.completed(random).score();

      assertThat(completed.whole().value()).isBetween(range.lowest(), range.highest());
    }
  }

  @Property
  void neverRisesAboveThePossibleLevelWhenTheFirmFindsOut(
      @ForAll("attempts") Attempt attempt, @ForAll Random random) {
    if (attempt.score().standing() instanceof Standing.Rated now
        && attempt.completed(random).score().standing() instanceof Standing.Rated then) {
      assertThat(then.held().number()).isLessThanOrEqualTo(now.possible().number());
    }
  }

  @Property
  void isTheSumOfItsContributions(@ForAll("attempts") Attempt attempt) {
    var card = attempt.score();

    assertThat(sum(card.contributions(), Contribution::gained)).isEqualTo(card.whole().value());
    assertThat(sum(card.contributions(), Contribution::weight))
        .isIn(BigFraction.ZERO, BigFraction.ONE);
  }

  @Property
  void isTheWeightedMeanOfItsSections(@ForAll("attempts") Attempt attempt) {
    var card = attempt.score();

    assertThat(
            sum(
                card.sections(),
                section ->
                    section
                        .scoreIfAny()
                        .map(score -> score.value().multiply(section.share()))
                        .orElse(BigFraction.ZERO)))
        .isEqualTo(card.whole().value());
  }

  /** What follows from the answers may well be worth less when they rise. */
  private static List<Optional<Answer>> derived(Attempt attempt) {
    var interview = attempt.interview();
    return attempt
        .edition()
        .questions()
        .filter(Question::derived)
        .map(interview::answerTo)
        .toList();
  }

  /** An answer worth at least as much; "I don't know" is left alone, as it may not count. */
  private static Answer better(Attempt attempt, Question question, Random random) {
    var answer = attempt.answers().to(question.id()).orElse(null);
    var other = Attempt.some(question, random);
    return switch (answer) {
      case null -> other instanceof Answer.Given ? other : best(question);
      case Answer.Given given ->
          other instanceof Answer.Given raised
                  && worth(question, raised).compareTo(worth(question, given)) >= 0
              ? raised
              : best(question);
      case Answer.DontKnow _, Answer.NotApplicable _ -> answer;
    };
  }

  private static Answer best(Question question) {
    return ExtremeAnswer.best(question.format());
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static BigFraction worth(Question question, Answer.Given chosen) {
    return question.format().worth(chosen);
  }

  private static <T> BigFraction sum(List<T> parts, Function<T, BigFraction> value) {
    return parts.stream().map(value).reduce(BigFraction.ZERO, BigFraction::add);
  }
}
