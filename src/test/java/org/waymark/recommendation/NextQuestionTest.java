package org.waymark.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.ExampleProgramme.about;
import static org.waymark.fixture.Questionnaires.all;
import static org.waymark.fixture.Questions.extent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Questionnaires;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.recommendation.Matches.NextQuestion;
import org.waymark.scoring.Scorer;

/** What a firm is asked beyond its profile, one question at a time. */
class NextQuestionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
  private static final Rule TURNOVER = Rule.Within.of(Measure.TURNOVER, 250_000, null);
  private static final Rule TRADING = Rule.Within.of(Measure.TRADING_MONTHS, 12, null);
  private static final Rule NO_CHARITY = new Rule.Has(Trait.CHARITY, false);

  @Test
  void isTheOneThatSettlesMost() {
    var question =
        matches(
                about("a", "backup").with(TURNOVER, TRADING),
                about("b", "backup").with(TURNOVER, NO_CHARITY),
                about("c", "backup").with(TRADING))
            .question(Set.of())
            .orElseThrow();

    assertThat(question.particular()).isEqualTo(Measure.TRADING_MONTHS);
    assertThat(question.by().id()).as("the best of those that ask").isEqualTo("a");
    assertThat(question.settles()).isEqualTo(1);
    assertThat(question.touches()).isEqualTo(2);
  }

  @Test
  void isTheOneThatMostAskForWhereNoneSettlesAnything() {
    var question =
        matches(
                about("a", "backup").with(TRADING, NO_CHARITY),
                about("b", "backup").with(TURNOVER, NO_CHARITY))
            .question(Set.of())
            .orElseThrow();

    assertThat(question.particular()).isEqualTo(Trait.CHARITY);
  }

  @Test
  void isNotWhatTheFirmHasPassedOver() {
    var matches = matches(about("a", "backup").with(TURNOVER), about("b", "backup").with(TRADING));
    var first = matches.question(Set.of()).orElseThrow().particular();
    var second = matches.question(Set.of(first)).orElseThrow().particular();

    assertThat(Set.of(first, second)).isEqualTo(Set.of(Measure.TURNOVER, Measure.TRADING_MONTHS));
    assertThat(matches.question(Set.of(first, second))).isEmpty();
  }

  @Test
  void isNoneWhereTheFirmHasToldAllOrOnlyAPersonCanJudge() {
    var firm = Applicant.of(Firms.joinery()).telling(Measure.TURNOVER, Told.Amount.of(300_000));
    var judged = about("b", "backup").with(new Rule.Stated("own the idea"));

    assertThat(matches(firm, about("a", "backup").with(TURNOVER)).question(Set.of())).isEmpty();
    assertThat(matches(judged).question(Set.of())).isEmpty();
  }

  /** What only a person can judge stays open, whatever the firm tells. */
  @Test
  void settlesNothingBesideWhatOnlyAPersonCanJudge() {
    var match = about("a", "backup").with(TURNOVER, new Rule.Stated("own the idea"));

    assertThat(matches(match).question(Set.of())).map(NextQuestion::settles).contains(0);
  }

  private static Matches matches(ExampleProgramme... examples) {
    return matches(Applicant.of(Firms.joinery()), examples);
  }

  private static Matches matches(Applicant firm, ExampleProgramme... examples) {
    var scorer = new Scorer();
    var edition = Questionnaires.of(extent("backups", 1, Effort.HOURS, "backup"));
    var facts = FirmFacts.of(firm.profile(), EditionText.TODAY);
    var all = Arrays.stream(examples).map(ExampleProgramme::build).toList();
    return new Recommender(scorer)
        .matches(
            firm,
            edition,
            scorer.score(edition, facts, all(edition, "none")),
            new Programmes(TODAY, Set.of(), List.copyOf(all)),
            TODAY);
  }
}
