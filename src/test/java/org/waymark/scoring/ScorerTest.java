package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.Standing.NotRated;
import org.waymark.scoring.Standing.Rated;
import org.waymark.scoring.Standing.Reason;

/** The edges of the rules; what they come to is worked by hand in {@link WorkedScorecardsTest}. */
class ScorerTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);

  private static final Answers ONLINE = Answers.none().with("online", chosen("online-yes"));

  private static final Answers BEST =
      ONLINE
          .with("second-step", chosen("all"))
          .with("backups", chosen("daily", "elsewhere", "tested"))
          .with("training", chosen("all"))
          .with("policy", chosen("everyone"));

  private static final Answers NO_STAFF = BEST.with("policy", new Answer.NotApplicable("no-staff"));

  @Test
  void namesTheEditionAndItsOwnVersion() {
    var edition = sound().edition();
    var card = score(edition, BEST);

    assertThat(card.edition()).isEqualTo(edition.id());
    assertThat(card.scorerVersion()).isEqualTo(Scorer.VERSION);
  }

  @Test
  void givesEqualCardsForEqualAnswers() {
    var edition = sound().edition();

    assertThat(score(edition, BEST)).isEqualTo(score(edition, BEST));
  }

  /** Half of the section "people" does not apply. */
  @ParameterizedTest
  @CsvSource({"0.5, true", "0.49, false"})
  void ratesASectionUpToThePermittedShareOfDoesNotApply(String share, boolean rated) {
    var edition = withPolicy("not_applicable_max_share: 0.4", "not_applicable_max_share: " + share);

    assertThat(score(edition, NO_STAFF).section("people").orElseThrow().rated()).isEqualTo(rated);
  }

  /** A quarter of the weight is answered: 1/3 of 3/4. Levels 1 to 3 are still possible. */
  @ParameterizedTest
  @CsvSource({"0.25, true", "0.26, false"})
  void givesALevelFromThePermittedShareOfAnswersOn(String share, boolean rated) {
    var edition = withPolicy("min_answered: 0.8", "min_answered: " + share);
    var card = score(edition, ONLINE.with("second-step", chosen("all")));

    assertThat(card.standing()).isInstanceOf(rated ? Rated.class : NotRated.class);
  }

  @Test
  void countsIDontKnowAsAnswered() {
    var dontKnow =
        ONLINE
            .with("second-step", chosen("all"))
            .with("backups", new Answer.DontKnow())
            .with("training", new Answer.DontKnow())
            .with("policy", new Answer.DontKnow());

    assertThat(score(sound().edition(), dontKnow).standing()).isInstanceOf(Rated.class);
  }

  @Test
  void givesNoLevelWhenNothingApplies() {
    var edition =
        sound()
            .replace(
                "text: {en: \"Who has been trained?\"}",
                "text: {en: \"T\"}\n" + "        visible_when: 'firm.size != \"0\"'")
            .replace(
                "text: {en: \"Which of these do you do?\"}",
                "text: {en: \"B\"}\n" + "        visible_when: 'firm.size != \"0\"'")
            .edition();
    var answers =
        Answers.none()
            .with("online", chosen("online-no"))
            .with("policy", new Answer.NotApplicable("no-staff"));
    var card = score(edition, answers);

    assertThat(card.standing()).isEqualTo(new NotRated(Reason.TOO_MUCH_NOT_APPLICABLE));
    assertThat(card.sections()).allSatisfy(section -> assertThat(section.scoreIfAny()).isEmpty());
  }

  /** The section "people" is two thirds of the whole. */
  @Test
  void countsASectionOfWhichNothingAppliesAmongWhatDoesNotApply() {
    var edition =
        sound()
            .replace(
                "text: {en: \"Who has been trained?\"}",
                "text: {en: \"T\"}\n        not_applicable: [{id: alone, label: {en: \"A\"}}]")
            .edition();
    var card = score(edition, NO_STAFF.with("training", new Answer.NotApplicable("alone")));

    assertThat(card.standing()).isEqualTo(new NotRated(Reason.TOO_MUCH_NOT_APPLICABLE));
    assertThat(card.section("people").orElseThrow().scoreIfAny()).isEmpty();
    assertThat(card.section("doors").orElseThrow().share()).isEqualTo(BigFraction.ONE);
  }

  @Test
  void saysWhenAGateHoldsTheLevelDown() {
    var edition = sound().edition();

    assertThat(rated(score(edition, BEST)).heldDown()).isFalse();
    assertThat(rated(score(edition, BEST.with("second-step", chosen("some")))).heldDown()).isTrue();
  }

  @Test
  void leavesTheScoreAsItIsWhenAGateBinds() {
    var answers = BEST.with("second-step", chosen("some"));
    var gated = score(sound().edition(), answers);
    var open =
        score(
            sound().withGate("q.second_step.applicable && q.second_step.value < 0.25").edition(),
            answers);

    assertThat(gated.whole()).isEqualTo(open.whole());
    assertThat(gated.standing()).isNotEqualTo(open.standing());
  }

  @Test
  void obeysTheStrictestOfSeveralGates() {
    var edition =
        sound()
            .replace(
                "levels:",
                """
                  - id: everyone-trained
                    when: "q.training.value < 1"
                    cap: {level: 2}
                    because: {en: "someone is not trained"}
                levels:
                """)
            .edition();
    var untrained = BEST.with("training", chosen("some"));

    assertThat(rated(score(edition, untrained)).held().number()).isEqualTo(2);
    assertThat(rated(score(edition, untrained.with("second-step", chosen("some")))).held().number())
        .isEqualTo(1);
  }

  private static Questionnaire withPolicy(String stated, String instead) {
    return sound().replace(stated, instead).edition();
  }

  private static Scorecard score(Questionnaire edition, Answers answers) {
    return new Scorer().score(edition, FIRM, answers);
  }

  private static Rated rated(Scorecard card) {
    return (Rated) card.standing();
  }

  private static Answer chosen(String... options) {
    return new Answer.Chosen(List.of(options));
  }
}
