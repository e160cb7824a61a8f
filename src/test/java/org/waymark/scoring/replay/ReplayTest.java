package org.waymark.scoring.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;

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
    assertThat(shifts.getLast().after().score()).isEqualTo(BigFraction.of(5, 18));
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

  private static Replay replay(EditionText after) {
    return new Replay(sound().edition(), after.edition());
  }
}
