package org.waymark.web.advise.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@home", "\tx", "\rx", "\0x"})
  void putsAnApostropheBeforeWhatWouldBeAFormula(String text) {
    assertThat(SafeCell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tyne Joinery", "A+B", "'=1", " =1"})
  void leavesOtherTextAlone(String text) {
    assertThat(SafeCell.of(text)).isEqualTo(text);
  }
}
