package org.waymark.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.ExampleProgramme.about;
import static org.waymark.fixture.Questionnaires.all;
import static org.waymark.fixture.Questionnaires.answers;
import static org.waymark.fixture.Questions.extent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Questionnaires;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular.Taken;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Told;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.Scorer;

class MatchesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Rule TOO_SMALL = Rule.Within.of(Measure.EMPLOYEES, 10, null);
  private static final Rule OPEN = new Rule.Stated("own the IP");

  /** Backups carry 60 points, sign-in 40. */
  private static final Questionnaire TWO_GAPS =
      Questionnaires.of(
          extent("backups", 3, Effort.HOURS, "backup"),
          extent("sign-in", 2, Effort.HOURS, "access", "training"));

  @Test
  void tellsHowMuchOfTheShortfallAProgrammeHelpsWith() {
    var matches =
        matches(answers("backups=some", "sign-in=some"), about("backup-clinic", "backup"));

    var need = matches.getFirst().need();
    assertThat(need.gaps()).extracting(gap -> gap.question().id()).containsExactly("backups");
    assertThat(need.addressed()).isEqualTo(BigFraction.of(3, 10));
    assertThat(need.missing()).isEqualTo(BigFraction.of(1, 2));
  }

  @Test
  void leavesOutWhatHelpsWithNothingTheFirmLacks() {
    assertThat(matches(answers("backups=all", "sign-in=none"), about("clinic", "backup")))
        .isEmpty();
    assertThat(matches(answers("backups=none"), about("elsewhere", "chess"))).isEmpty();
  }

  @Test
  void helpsWithWhatAFirmDoesNotKnow() {
    assertThat(matches(answers("backups=dont-know"), about("clinic", "backup"))).hasSize(1);
  }

  @Test
  void leavesOutTheClosedAndTheImpossible() {
    assertThat(
            worst(
                about("closed", "backup").with(State.CLOSED),
                about("two-misses", "backup")
                    .with(
                        TOO_SMALL,
                        new Rule.Sectors("farming", Set.of(), Set.of(), Outcome.NOT_MET))))
        .isEmpty();
  }

  @Test
  void ranksTheGreaterNeedFirst() {
    assertThat(
            ids(
                worst(
                    about("a", "access"), about("b", "access", "training"), about("c", "backup"))))
        .containsExactly("c", "b", "a");
  }

  @Test
  void putsNearMissesLastAndKnowsByHowMuchTheyMiss() {
    var matches = worst(about("near", "backup").with(TOO_SMALL), about("small", "access"));

    assertThat(ids(matches)).containsExactly("small", "near");
    assertThat(matches.getLast().judgement().nearMiss().orElseThrow().distance())
        .isEqualTo(new Distance(Direction.TOO_FEW, 1, 5L));
  }

  @Test
  void prefersTheEligibleToTheLikely() {
    assertThat(ids(worst(about("a", "backup").with(OPEN), about("b", "backup"))))
        .containsExactly("b", "a");
  }

  @Test
  void putsFreePermanentServicesFirstOnTies() {
    var call = about("a", "backup").with(Permanence.CALL).seenOn(TODAY);
    var paid = about("b", "backup").with(Charge.PAID).with(Kind.TOOL);
    var free = about("c", "backup").with(Kind.CERTIFICATION);

    assertThat(ids(worst(call, paid, free))).containsExactly("c", "a", "b");
  }

  @Test
  void thenPrefersLowCostLittleEffortAndFreshEvidence() {
    assertThat(
            ids(
                worst(
                    about("e", "backup").with(Charge.PAID),
                    about("d", "backup").with(Charge.PART_FREE).with(Kind.NETWORK),
                    about("c", "backup").with(Charge.PART_FREE).seenOn(LocalDate.of(2025, 1, 1)),
                    about("b", "backup").with(Charge.PART_FREE).seenOn(LocalDate.of(2026, 1, 1)),
                    about("a", "backup").with(Charge.PART_FREE).seenOn(LocalDate.of(2026, 2, 1)))))
        .containsExactly("a", "b", "c", "d", "e");
  }

  /** Alike in all else, and told apart by the id the other way round. */
  @Test
  void prefersWhatWasSeenLater() {
    var older = about("a", "backup").seenOn(LocalDate.of(2026, 5, 1));
    var newer = about("b", "backup").seenOn(LocalDate.of(2026, 5, 2));

    assertThat(ids(worst(older, newer))).containsExactly("b", "a");
  }

  @Test
  void leavesOutWhatTheFirmHasTaken() {
    var firm = Applicant.of(Firms.joinery()).telling(new Taken("clinic"), new Told.Answer(true));

    assertThat(find(firm, all(TWO_GAPS, "none"), about("clinic", "backup")).ranked()).isEmpty();
  }

  @Test
  void halvesTheNeedWhereNobodyKnowsWhetherItIsOpen() {
    assertThat(
            ids(worst(about("a", "backup").with(State.UNKNOWN), about("b", "access", "training"))))
        .containsExactly("b", "a");
  }

  /** A year may pass for a service that stays, and sixty days for a call. */
  @Test
  void halvesTheNeedOfACallThatNobodyHasLatelySeenOpen() {
    var call = about("a", "backup").with(Permanence.CALL).seenOn(TODAY.minusDays(61));
    var lately = about("a", "backup").with(Permanence.CALL).seenOn(TODAY.minusDays(60));
    var stays = about("a", "backup").seenOn(TODAY.minusMonths(13));
    var other = about("b", "access", "training");

    assertThat(ids(worst(call, other))).containsExactly("b", "a");
    assertThat(ids(worst(lately, other))).containsExactly("a", "b");
    assertThat(ids(worst(stays, other))).containsExactly("a", "b");
  }

  @Test
  void showsAHandfulAndKeepsTheRest() {
    var eight =
        IntStream.range(0, 8)
            .mapToObj(i -> about("p" + i, "backup"))
            .toArray(ExampleProgramme[]::new);

    var matches = find(all(TWO_GAPS, "none"), eight);

    assertThat(matches.first()).hasSize(6);
    assertThat(matches.others()).hasSize(2);
    assertThat(matches.first()).doesNotContainAnyElementsOf(matches.others());
  }

  private static List<Match> worst(ExampleProgramme... programmes) {
    return matches(all(TWO_GAPS, "none"), programmes);
  }

  private static List<Match> matches(Answers answers, ExampleProgramme... programmes) {
    return find(answers, programmes).ranked();
  }

  private static Matches find(Answers answers, ExampleProgramme... examples) {
    return find(Applicant.of(Firms.joinery()), answers, examples);
  }

  private static Matches find(Applicant firm, Answers answers, ExampleProgramme... examples) {
    var scorer = new Scorer();
    var programmes =
        new Programmes(
            TODAY, Set.of(), Arrays.stream(examples).map(ExampleProgramme::build).toList());
    return new Recommender(scorer)
        .matches(
            firm,
            TWO_GAPS,
            scorer.score(TWO_GAPS, FirmFacts.of(firm.profile(), EditionText.TODAY), answers),
            programmes,
            TODAY);
  }

  private static List<String> ids(List<Match> matches) {
    return matches.stream().map(match -> match.programme().id()).toList();
  }
}
