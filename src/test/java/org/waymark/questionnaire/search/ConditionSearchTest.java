package org.waymark.questionnaire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.DemandingText;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.search.ConditionSearch.Verdict;

/** How much is tried of an edition, whatever it asks for. */
class ConditionSearchTest {

  @ParameterizedTest
  @MethodSource("demanding")
  void asksNoMoreOftenThanItsBudgetAllows(Questionnaire edition) {
    var budget = new Budget(ConditionSearch.MOST_LOOKS);
    var search = new ConditionSearch(edition, budget);
    var asked = new Counter();

    conditions(edition).forEach(condition -> search.of(new StandIn(condition, asked::count)));

    assertThat(budget.spent()).isBetween(50_000L, ConditionSearch.MOST_LOOKS);
    assertThat(asked.times).isPositive().isLessThanOrEqualTo(budget.spent());
  }

  @Test
  void saysNothingOfWhatItDidNotTryToTheEnd() {
    var edition = DemandingText.everyFirm().edition();
    var search = new ConditionSearch(edition, new Budget(10_000));

    assertThat(edition.rules().contradictions().stream().map(back -> search.of(back.when())))
        .containsOnly(Verdict.UNSUSPICIOUS);
  }

  /** The first takes a share, however much it asks for. */
  @Test
  void leavesSomeOfTheBudgetToOtherConditions() {
    var edition = DemandingText.manyTicks().edition();
    var search = new ConditionSearch(edition, new Budget(100_000));

    var greedy = edition.rules().contradictions().getFirst().when();
    assertThat(search.of(greedy)).isEqualTo(Verdict.UNSUSPICIOUS);
    assertThat(search.of(new StandIn(edition.gates().getFirst().when(), _ -> Truth.FALSE)))
        .isEqualTo(Verdict.NEVER_TRUE);
  }

  @Test
  void hasRoomToSpareForTheEditionsThatComeWithTheService() {
    for (var edition : BundledEditions.all()) {
      var budget = new Budget(ConditionSearch.MOST_LOOKS);
      var search = new ConditionSearch(edition, budget);

      conditions(edition).forEach(search::of);
      conditions(edition).forEach(search::takenForGranted);

      assertThat(budget.spent()).as("%s", edition.id()).isLessThan(ConditionSearch.MOST_LOOKS / 3);
    }
  }

  @Test
  void refusesAnEditionLargerThanCanBeChecked() {
    assertThat(DemandingText.longChain(260).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("too-large");
              assertThat(finding.message()).contains("more than 500 questions");
            });
    assertThat(DemandingText.longChain(240).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("too-large");
              assertThat(finding.message()).contains("too many conditions");
            });
  }

  @Test
  void refusesMoreCasesThanCanBeScored() {
    var more =
        "  - {name: again, firm: {nation: ENG, size: 5-9, sector: retail}, expect: {}}\n"
            .repeat(120);
    var edition = DemandingText.longChain(95).text() + more;

    assertThat(new EditionText(edition).findings())
        .singleElement()
        .extracting("rule")
        .isEqualTo("too-large");
  }

  private static List<Questionnaire> demanding() {
    return DemandingText.all().stream().map(EditionText::edition).toList();
  }

  private static Stream<Condition> conditions(Questionnaire edition) {
    return Stream.concat(
        edition.questions().flatMap(question -> Firms.conditions(question).stream()),
        Stream.concat(
            edition.gates().stream().map(Gate::when),
            edition.rules().contradictions().stream().map(Contradiction::when)));
  }

  private static final class Counter {
    private long times;

    Truth count(Truth outcome) {
      times++;
      return outcome;
    }
  }

  /** Looks at the same as another, and makes what it likes of what that comes to. */
  private record StandIn(Condition condition, UnaryOperator<Truth> outcome) implements Condition {

    @Override
    public String text() {
      return condition.text();
    }

    @Override
    public Set<String> questions() {
      return condition.questions();
    }

    @Override
    public Set<Fact> facts() {
      return condition.facts();
    }

    @Override
    public Truth over(Situation situation) {
      return outcome.apply(condition.over(situation));
    }

    @Override
    public Condition in(Sitting.Order order) {
      return new StandIn(condition.in(order), outcome);
    }
  }
}
