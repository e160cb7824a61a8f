package org.waymark.referral.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.referral.Stage;
import org.waymark.referral.uptake.Uptake.Figure;

class UptakeTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 9})
  void tellsNothingOfFewerThanTen(long firms) {
    assertThat(Figure.of(firms)).isEqualTo(new Figure.Few());
    assertThat(Uptake.of("a", "A", firms, Map.of(Stage.CONTACTED, firms)).reached()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10,10", "14,10", "15,15", "99,95"})
  void roundsDownToAMultipleOfFive(long firms, long told) {
    assertThat(Figure.of(firms)).isEqualTo(new Figure.AtLeast(told));
  }

  @Test
  void tellsEachStageThatEnoughFirmsHaveReached() {
    var uptake =
        Uptake.of("a", "A", 40, Map.of(Stage.CONTACTED, 23L, Stage.APPLIED, 9L, Stage.GRANTED, 0L));

    assertThat(uptake.reached())
        .isEqualTo(
            Map.of(
                Stage.CONTACTED, new Figure.AtLeast(20),
                Stage.APPLIED, new Figure.Few(),
                Stage.GRANTED, new Figure.Few()));
  }
}
