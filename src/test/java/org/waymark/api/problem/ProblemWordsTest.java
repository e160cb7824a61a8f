package org.waymark.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {

  @ParameterizedTest
  @EnumSource
  void sayWhatIsWrongAndWhatToDo(ProblemType type) {
    assertThat(type.title()).isNotBlank().doesNotEndWith(".");
    assertThat(type.meaning()).endsWith(".");
  }
}
