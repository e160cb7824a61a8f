package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;

/**
 * Sections within sections, and levels of sections, on the workshop: safety is machines (twice) and
 * risks; machines are guards (two questions) and days since the check; risks are three rows.
 */
class GroupsTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.ENGLAND, SizeBand.FROM_5_TO_9, Sector.MANUFACTURING, EditionText.TODAY);

  private static final Questionnaire MAKER =
      EditionText.workshop().edition().in(new Form(Depth.CORE, "maker"));

  @Test
  void isTheMeanOfItsPartsHoweverManyQuestionsEachHas() {
    // guards (1 + 0)/2, days 1, machines 3/4; risks 0; (2 x 3/4 + 0)/3 = 1/2
    assertThat(
            safety(
                "trade=wood",
                "fitted=all",
                "checked=nothing",
                "days-since=0",
                "risks-noise=nothing",
                "risks-dust=nothing",
                "risks-fumes=nothing"))
        .isEqualTo(BigFraction.of(1, 2));
  }

  @Test
  void leavesOutARowThatDoesNotApplyAndAGroupOfWhichNothingIsLeft() {
    // risks (1 + 0)/2 without noise; then none of it is left and machines stand alone
    assertThat(
            safety(
                "trade=wood",
                "fitted=all",
                "checked=all",
                "days-since=0",
                "risks-noise=not-here",
                "risks-dust=all",
                "risks-fumes=nothing"))
        .isEqualTo(BigFraction.of(5, 6));
    assertThat(
            safety(
                "trade=metal",
                "welding=weld-no",
                "fitted=all",
                "checked=nothing",
                "days-since=0",
                "risks-noise=not-here",
                "risks-fumes=not-here"))
        .isEqualTo(BigFraction.of(3, 4));
  }

  @Test
  void sharesItsWeightAmongWhatCounts() {
    var card =
        score(
            "people=5",
            "trade=metal",
            "fitted=all",
            "checked=all",
            "days-since=0",
            "risks-noise=not-here",
            "risks-fumes=all",
            "training=all");
    var contributions = card.contributions();

    // safety 1/3: machines 2/3 of it, guards half of that, each question half again
    assertThat(contribution(contributions, "fitted").weight()).isEqualTo(BigFraction.of(1, 18));
    assertThat(contribution(contributions, "days-since").weight()).isEqualTo(BigFraction.of(1, 9));
    assertThat(contribution(contributions, "risks-fumes").weight()).isEqualTo(BigFraction.of(1, 9));
    assertThat(contribution(contributions, "risks-noise").weight()).isEqualTo(BigFraction.ZERO);
    assertThat(card.whole().value()).isEqualTo(BigFraction.ONE);
  }

  @Test
  void rangesOverWhatIsOpenInAGroup() {
    var card =
        score("people=5", "trade=metal", "fitted=all", "days-since=dont-know", "training=all");
    var safety = card.section("safety").orElseThrow().scoreIfAny().orElseThrow();

    // guards from 1/2 to 1, days and risks from 0 to 1
    assertThat(safety.lowest()).isEqualTo(BigFraction.of(1, 6));
    assertThat(safety.value()).isEqualTo(BigFraction.of(1, 6));
    assertThat(safety.highest()).isEqualTo(BigFraction.ONE);
  }

  @Test
  void countsADerivedAnswerAsAnyOther() {
    assertThat(tools("training=all")).isEqualTo(BigFraction.ONE);
    assertThat(tools("training=some")).isEqualTo(BigFraction.of(1, 4));
    assertThat(tools("training=all", "prepared=not-ready")).isEqualTo(BigFraction.ONE);
  }

  @Test
  void capsTheLevelOfOneSectionAndNotOfTheWhole() {
    var card =
        score(
            "people=5",
            "trade=metal",
            "fitted=some",
            "checked=all",
            "days-since=0",
            "risks-noise=all",
            "risks-fumes=all",
            "training=all");

    assertThat(level(card, "safety")).isEqualTo(1);
    assertThat(level(card, "tools")).isEqualTo(3);
    assertThat(card.holdingGates("safety"))
        .extracting(GateOutcome::gate)
        .containsExactly("machines-open");
    assertThat(card.holdingGates()).extracting(GateOutcome::gate).containsExactly("level-3");
    assertThat(card.standing())
        .isInstanceOfSatisfying(
            Standing.Rated.class, rated -> assertThat(rated.held().number()).isEqualTo(2));
  }

  @Test
  void givesNoLevelToASectionOfWhichTooMuchDoesNotApply() {
    var edition =
        EditionText.workshop()
            .replace("not_applicable_max_share: 0.4", "not_applicable_max_share: 0.3")
            .edition()
            .in(new Form(Depth.CORE, "maker"));
    var answers =
        answers(
            "trade=metal",
            "fitted=all",
            "checked=all",
            "days-since=0",
            "risks-noise=not-here",
            "risks-fumes=not-here",
            "training=all");

    // risks are one part in three of safety
    assertThat(new Scorer().score(edition, FIRM, answers).section("safety").orElseThrow().rated())
        .isFalse();
    assertThat(new Scorer().score(MAKER, FIRM, answers).section("safety").orElseThrow().rated())
        .isTrue();
  }

  @Test
  void neverChangesAScoreByTheWayItIsShown() {
    var summed =
        EditionText.workshop()
            .replace("aggregate: sum\n    questions", "aggregate: mean\n    questions");
    var answers = answers("trade=wood", "fitted=some", "training=some");

    assertThat(new Scorer().score(summed.edition().in(MAKER.form()), FIRM, answers).whole())
        .isEqualTo(new Scorer().score(MAKER, FIRM, answers).whole());
  }

  private static int level(Scorecard card, String section) {
    var level = card.section(section).orElseThrow().level();
    return level == null ? 0 : level.number();
  }

  private static Contribution contribution(List<Contribution> contributions, String question) {
    return contributions.stream()
        .filter(c -> c.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static BigFraction safety(String... written) {
    return value("safety", written);
  }

  private static BigFraction tools(String... written) {
    return value("tools", written);
  }

  private static BigFraction value(String section, String... written) {
    return score(written).section(section).orElseThrow().scoreIfAny().orElseThrow().value();
  }

  private static Scorecard score(String... written) {
    return new Scorer().score(MAKER, FIRM, answers(written));
  }

  private static Answers answers(String... written) {
    var answers = Answers.none();
    for (var entry : written) {
      var parts = entry.split("=", 2);
      var reply = MAKER.question(parts[0]).orElseThrow().format().reply(List.of(parts[1]));
      answers = answers.with(parts[0], ((Reply.Accepted) reply).answer());
    }
    return answers;
  }
}
