package org.waymark.questionnaire.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EveryPart;
import org.waymark.kernel.Nation;
import org.waymark.questionnaire.Action;

/** What a firm is told otherwise in its nation. */
class ActionReaderTest {

  private static final Action ACTION =
      Objects.requireNonNull(EveryPart.edition().question("sharing").orElseThrow().action());

  @Test
  void tellsTheSameWhereANationHasNothingOfItsOwn() {
    assertThat(ACTION.in(Nation.ENGLAND)).isEqualTo(ACTION);
    assertThat(ACTION.inNation()).containsOnlyKeys(Nation.WALES, Nation.SCOTLAND);
  }

  @Test
  void tellsOtherStepsWithTheSameGuide() {
    assertThat(ACTION.in(Nation.SCOTLAND).how().en()).isEqualTo("Start in Scotland.");
    assertThat(ACTION.in(Nation.SCOTLAND).guide()).isEqualTo(ACTION.guide());
  }

  @Test
  void namesAnotherGuideForTheSameSteps() {
    assertThat(ACTION.in(Nation.WALES).guide().url()).isEqualTo("https://example.org/cymru");
    assertThat(ACTION.in(Nation.WALES).how()).isEqualTo(ACTION.how());
  }
}
