package org.waymark.api.v1.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.GoldenCase.Expectation;

/** What an edition states of a worked example, as a scorecard would say it. */
class StatedScoreTest {

  /** Whoever compares texts has to find the same. */
  @Test
  void saysEveryNumberAsAScorecardDoes() {
    var stated =
        StatedScore.of(
            new Expectation(
                "0.50", "4/6", 3, null, List.of("b", "a"), Map.of("one", "1.0"), Map.of("one", 5)));

    assertThat(stated.exact()).isEqualTo("1/2");
    assertThat(stated.confidence()).isEqualTo("2/3");
    assertThat(stated.sections()).isEqualTo(Map.of("one", "1"));
    assertThat(stated.gates()).containsExactly("a", "b");
  }

  @Test
  void leavesOutWhatIsNotStated() {
    var stated = StatedScore.of(new Expectation(null, null, null, null, null, Map.of(), Map.of()));

    assertThat(stated.exact()).isNull();
    assertThat(stated.confidence()).isNull();
    assertThat(stated.gates()).isNull();
  }
}
