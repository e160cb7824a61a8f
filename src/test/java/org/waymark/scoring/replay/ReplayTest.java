package org.waymark.scoring.replay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;

/** The golden cases of the small edition, under one in which something changed. */
class ReplayTest {

  @Test
  void leavesResultsAloneWhenOnlyWordsChange() {
    var shifts = replay(sound().replace("Who has been trained?", "Who is trained?")).goldenCases();

    assertThat(shifts).hasSize(2).allMatch(Shift::comparable);
    assertThat(shifts).extracting(Shift::score).containsOnly(BigFraction.ZERO);
  }

  /** People: training 0.5 and policy 0 (was 0.5), so 1/4; whole (1/3 + 2 x 1/4) / 3 = 5/18. */
  @Test
  void showsWhatARevaluedOptionCostsExactly() {
    var shifts = replay(sound().replace("few, value: 0.5", "few, value: 0")).goldenCases();

    assertThat(shifts.getFirst().comparable()).isTrue();
    assertThat(shifts.getLast().before().score()).isEqualTo(BigFraction.of(4, 9));
    assertThat(requireNonNull(shifts.getLast().after()).score()).isEqualTo(BigFraction.of(5, 18));
    assertThat(shifts.getLast().score()).isEqualTo(BigFraction.of(-1, 6));
    assertThat(shifts.getLast().comparable()).isFalse();
  }

  @Test
  void showsALevelThatMovesWhileTheScoreStays() {
    var last = replay(sound().replace("from: 0.5,", "from: 0.4,")).goldenCases().getLast();

    assertThat(last.levels()).isEqualTo(1);
    assertThat(last.score().signum()).isZero();
    assertThat(last.comparable()).isTrue();
  }

  @Test
  void leavesOutAndNamesAnswersThatNoLongerFit() {
    var renamed =
        sound().replace("{id: few,", "{id: a-few,").replace("policy: few", "policy: a-few");

    var last = replay(renamed).goldenCases().getLast();

    assertThat(last.leftOut()).containsExactly("policy: unknown option few");
    assertThat(last.comparable()).isFalse();
  }

  @Test
  void leavesOutAnswersToAQuestionThatIsGone() {
    var renamed =
        sound()
            .replace("- id: training", "- id: drills")
            .replace("training: all", "drills: all")
            .replace("training: some", "drills: some");

    assertThat(replay(renamed).goldenCases())
        .extracting(Shift::leftOut)
        .allSatisfy(left -> assertThat(left).containsExactly("training: no such question"));
  }

  /** The best answer of the older edition, no day late, is no longer the best. */
  @Test
  void fillsInTheAnswersThatAGoldenCaseLeavesToItsFill() {
    var changed =
        EveryPart.text()
            .replace(
                "{from: 0, value: 1}, {from: 30, value: 0.5}",
                "{from: 0, value: 0.5}, {from: 30, value: 1}");

    var shifts = new Replay(EveryPart.edition(), soundWithoutPromises(changed)).goldenCases();

    assertThat(shifts.getFirst().before().score()).isEqualTo(BigFraction.ONE);
    assertThat(requireNonNull(shifts.getFirst().after()).score()).isLessThan(BigFraction.ONE);
    assertThat(shifts.getLast().comparable()).isTrue();
  }

  /** What only the full depth asks moves no result of the core. */
  @Test
  void holdsCoreAgainstCore() {
    var changed = EveryPart.text().replace("- id: sharing\n", HEAVY_SHARING);
    var replay = new Replay(EveryPart.edition(), soundWithoutPromises(changed));
    var firm = EveryPart.edition().cases().getFirst().firm();
    var core = answers("sign-in", "all");
    var full = new Answers(Map.of("sign-in", chosen("all"), "sharing", chosen("somebody")));

    assertThat(replay.shift("core", Form.CORE, firm, core).comparable()).isTrue();
    assertThat(replay.shift("full", Form.FULL, firm, full).comparable()).isFalse();
    assertThat(replay.shift("core", Form.CORE, firm, core).form()).isEqualTo(Form.CORE);
  }

  @Test
  void leavesOutWhatTheNewerEditionAsksAtFullDepthOnly() {
    var deeper =
        EveryPart.text()
            .replace(
                "- id: late-days\n        kind",
                "- id: late-days\n        depth: full\n        kind")
            .replace(
                "gates: [no-second-step, very-late, level-3]", "gates: [no-second-step, level-3]")
            .replace("\"q.late_days.value", "\"q.late_days.applicable && q.late_days.value");
    var replay = new Replay(EveryPart.edition(), deeper.edition());
    var firm = EveryPart.edition().cases().getFirst().firm();
    var answers = new Answers(Map.of("late-days", new Answer.Amount(BigDecimal.TEN)));

    assertThat(replay.shift("core", Form.CORE, firm, answers).leftOut())
        .containsExactly("late-days: not asked in this form");
    assertThat(replay.shift("full", Form.FULL, firm, answers).leftOut()).isEmpty();
  }

  @Test
  void leavesOutAnswersThatTheNewerEditionDerives() {
    var asked =
        EveryPart.text()
            .without(
                """
                        derive:
                          - {option: safe, when: "q.sign_in.value >= 1"}
                          - {option: unsafe, when: "q.sign_in.value < 1"}
                """);
    var replay = new Replay(asked.edition(), EveryPart.edition());
    var firm = EveryPart.edition().cases().getFirst().firm();

    assertThat(replay.shift("one", Form.FULL, firm, answers("accounts-safe", "safe")).leftOut())
        .containsExactly("accounts-safe: derived from other answers");
  }

  @Test
  void scoresAVariantUnderTheSameVariant() {
    var edition = EveryPart.withVariants();
    var store = new Form(Depth.FULL, "store");
    var firm = EveryPart.edition().cases().getFirst().firm();
    var answers = answers("sharing", "nobody");

    assertThat(
            new Replay(edition.edition(), edition.edition())
                .shift("store", store, firm, answers)
                .comparable())
        .isTrue();
    assertThat(
            new Replay(edition.edition(), EveryPart.edition())
                .shift("one for all", store, firm, answers)
                .leftOut())
        .isEmpty();
  }

  @Test
  void givesNoResultForAVariantThatIsGone() {
    var before = EveryPart.withVariants().edition();
    var after =
        EveryPart.withVariants()
            .replace("{id: store, title", "{id: market, title")
            .replace("variants: [store]", "variants: [market]")
            .replace("variant: store", "variant: market")
            .edition();
    var firm = before.cases().getFirst().firm();

    var shift =
        new Replay(before, after)
            .shift("store", new Form(Depth.FULL, "store"), firm, answers("sharing", "nobody"));

    assertThat(shift.leftOut()).containsExactly("variant store: no such variant");
    assertThat(shift.after()).isNull();
    assertThat(shift.comparable()).isFalse();
  }

  /** An edition whose golden cases promise nothing, since a change would break their promises. */
  private static Questionnaire soundWithoutPromises(EditionText edition) {
    return edition
        .replace("expect: {score: 1, level: 3, gates: []}", "expect: {}")
        .replace(
            "expect: {score: 0, level: 1, gates: [no-second-step, very-late, level-3]}",
            "expect: {}")
        .edition();
  }

  private static final String HEAVY_SHARING =
      """
      - id: sharing
                  weight: 3
                  weight_because: "An example."
      """;

  private static Answers answers(String question, String option) {
    return new Answers(Map.of(question, chosen(option)));
  }

  private static Answer chosen(String option) {
    return new Answer.Chosen(List.of(option));
  }

  private static Replay replay(EditionText after) {
    return new Replay(sound().edition(), after.edition());
  }
}
