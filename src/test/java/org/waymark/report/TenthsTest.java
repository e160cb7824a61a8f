package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class TenthsTest {

  @Test
  void addUpToTheTotal() {
    var sevenths = Tenths.of(Collections.nCopies(7, BigFraction.of(1, 7)));

    assertThat(sevenths.total()).isEqualTo("100.0");
    assertThat(sevenths.parts())
        .containsExactly("14.3", "14.3", "14.3", "14.3", "14.3", "14.3", "14.2");
  }

  @Test
  void leaveExactSharesAsTheyAre() {
    var shares = Tenths.of(List.of(BigFraction.of(1, 4), BigFraction.ZERO, BigFraction.of(1, 8)));

    assertThat(shares.parts()).containsExactly("25.0", "0.0", "12.5");
    assertThat(shares.total()).isEqualTo("37.5");
  }

  @Test
  void areNoneForNoShares() {
    assertThat(Tenths.of(List.of())).isEqualTo(new Tenths(List.of(), "0.0"));
  }
}
