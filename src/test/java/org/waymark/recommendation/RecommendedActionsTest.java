package org.waymark.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.Questionnaires.answers;
import static org.waymark.fixture.Questionnaires.gateOn;
import static org.waymark.fixture.Questions.after;
import static org.waymark.fixture.Questions.extent;
import static org.waymark.fixture.Questions.ticks;

import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Questionnaires;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.recommendation.RecommendedAction.State;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.Standing;

class RecommendedActionsTest {

  private static final FirmFacts FIRM = FirmFacts.of(Firms.joinery(), EditionText.TODAY);

  @Test
  void statesExactlyWhatOneBetterAnswerBrings() {
    var questionnaire =
        Questionnaires.of(extent("a", 1, Effort.HOURS), extent("b", 2, Effort.HOURS));

    var action = only(questionnaire, answers("a=all", "b=some"));

    assertThat(action.about().id()).isEqualTo("b");
    assertThat(action.gain()).isEqualTo(BigFraction.of(1, 3));
    assertThat(action.gainPoints()).isEqualTo(33);
    assertThat(action.answer()).extracting(LocalisedText::en).containsExactly("Label of some");
    assertThat(held(action.before())).isEqualTo(4);
    assertThat(held(action.after())).isEqualTo(5);
  }

  /** Two of three questions that weigh 1, 2 and 3: (1 + 3)/6, and by themselves 1/6 and 3/6. */
  @Test
  void addUpWhenSeveralAreDoneTogether() {
    var questionnaire =
        Questionnaires.of(
            extent("a", 1, Effort.HOURS),
            extent("b", 2, Effort.HOURS),
            extent("c", 3, Effort.HOURS));
    var recommender = new Recommender(new Scorer());
    var worst = answers("a=none", "b=none", "c=none");

    assertThat(recommender.once(questionnaire, FIRM, worst, Set.of("a", "c")).whole().value())
        .isEqualTo(BigFraction.of(2, 3));
    assertThat(recommender.once(questionnaire, FIRM, worst, Set.of("nothing")).whole().value())
        .isEqualTo(BigFraction.ZERO);
  }

  @Test
  void raisesAChoiceOfSeveralToAllOfThem() {
    var questionnaire = Questionnaires.of(ticks("a", 1, Effort.HOURS));

    assertThat(only(questionnaire, answers("a=second")).gain()).isEqualTo(BigFraction.of(1, 2));
    assertThat(only(questionnaire, answers("a=neither")).gain()).isEqualTo(BigFraction.ONE);
    assertThat(actions(questionnaire, answers("a=first,second"))).isEmpty();
  }

  @Test
  void asksAFirmThatDoesNotKnowToFindOut() {
    var questionnaire =
        Questionnaires.of(extent("a", 1, Effort.HOURS), extent("b", 3, Effort.HOURS));

    var action = only(questionnaire, answers("a=dont-know", "b=all"));

    assertThat(action.state()).isEqualTo(State.FIND_OUT);
    assertThat(action.gain()).isEqualTo(BigFraction.of(1, 4));
  }

  @Test
  void advisesAFirmAsItsNationHasIt() {
    var edition = EveryPart.edition();
    var answers = answers("certificate=not-held", "sign-in=all", "sharing=somebody");

    assertThat(List.of(Nation.ENGLAND, Nation.SCOTLAND))
        .extracting(
            nation -> new FirmFacts(nation, SizeBand.FROM_1_TO_4, Sector.ARTS, EditionText.TODAY))
        .extracting(firm -> new Recommender(new Scorer()).actions(edition, firm, answers))
        .extracting(actions -> actions.getFirst().action().how().en())
        .containsExactly("Start today.", "Start in Scotland.");
  }

  @Test
  void asksNothingWhereNothingCanBeGained() {
    var questionnaire =
        Questionnaires.of(
            extent("best", 1, Effort.HOURS),
            extent("not-applicable", 1, Effort.HOURS),
            extent("unanswered", 1, Effort.HOURS));

    assertThat(actions(questionnaire, answers("best=all", "not-applicable=no-one-here"))).isEmpty();
  }

  @Test
  void putsWhatLiftsAHoldingGateFirst() {
    var gates = List.of(gateOn("gated"));
    var questionnaire =
        Questionnaires.of(
            gates, extent("big", 8, Effort.MINUTES), extent("gated", 1, Effort.WEEKS));

    var actions = actions(questionnaire, answers("big=none", "gated=some"));

    assertThat(ids(actions)).containsExactly("gated", "big");
    assertThat(actions.getFirst().lifts()).extracting(Gate::id).containsExactly("gate-gated");
    assertThat(actions.getLast().lifts()).isEmpty();
    assertThat(held(actions.getLast().before())).isEqualTo(1);
    assertThat(held(actions.getLast().after())).isEqualTo(2);
  }

  @Test
  void countsAGateThatMayHoldAsLiftedByFindingOut() {
    var questionnaire =
        Questionnaires.of(List.of(gateOn("gated")), extent("gated", 1, Effort.HOURS));

    assertThat(only(questionnaire, answers("gated=dont-know")).lifts()).hasSize(1);
  }

  @Test
  void ranksByGainOverEffortThenByTheOrderOfAsking() {
    var questionnaire =
        Questionnaires.of(
            extent("heavy", 4, Effort.WEEKS),
            extent("first", 1, Effort.HOURS),
            extent("second", 1, Effort.HOURS),
            extent("double", 4, Effort.DAYS),
            extent("quick", 2, Effort.MINUTES));

    var actions = actions(questionnaire, Questionnaires.all(questionnaire, "none"));

    // 4/8, 1/2 and 1/2 tie; 4/4 and 2/1 go before them.
    assertThat(ids(actions)).containsExactly("quick", "double", "heavy", "first", "second");
  }

  @Test
  void putsFirstWhatOthersBuildOn() {
    var questionnaire =
        Questionnaires.of(
            List.of(gateOn("gated")),
            extent("ground", 1, Effort.WEEKS),
            after(extent("storey", 1, Effort.DAYS), "ground"),
            extent("quick", 8, Effort.MINUTES),
            after(extent("gated", 1, Effort.HOURS), "storey", "quick"));

    var actions = actions(questionnaire, Questionnaires.all(questionnaire, "none"));

    assertThat(ids(actions)).containsExactly("ground", "storey", "quick", "gated");
    assertThat(actions)
        .extracting(action -> action.first().stream().map(LocalisedText::en).toList())
        .containsExactly(
            List.of(), List.of("Do ground"), List.of(), List.of("Do storey", "Do quick"));
  }

  @Test
  void buildsOnWhatIsInPlaceWithoutSayingSo() {
    var questionnaire =
        Questionnaires.of(
            extent("ground", 1, Effort.WEEKS), after(extent("storey", 1, Effort.DAYS), "ground"));

    assertThat(only(questionnaire, answers("ground=all", "storey=none")).first()).isEmpty();
  }

  private static RecommendedAction only(Questionnaire questionnaire, Answers answers) {
    var actions = actions(questionnaire, answers);
    assertThat(actions).hasSize(1);
    return actions.getFirst();
  }

  private static List<RecommendedAction> actions(Questionnaire questionnaire, Answers answers) {
    return new Recommender(new Scorer()).actions(questionnaire, FIRM, answers);
  }

  private static List<String> ids(List<RecommendedAction> actions) {
    return actions.stream().map(RecommendedAction::about).map(Part::id).toList();
  }

  private static int held(Standing standing) {
    return ((Standing.Rated) standing).held().number();
  }
}
