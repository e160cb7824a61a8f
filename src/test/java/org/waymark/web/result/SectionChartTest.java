package org.waymark.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.web.layout.component.Text;
import org.waymark.web.result.SectionChart.Bar;
import org.waymark.web.result.SectionChart.Place;
import org.waymark.web.result.SectionChart.Spread;

class SectionChartTest {

  private static final Text ACCESS = Text.of("Access");
  private static final Spread MIDDLE_HALF = new Spread(40, 50, 60);

  @ParameterizedTest
  @CsvSource({"39, BEHIND", "40, AMONG", "60, AMONG", "61, AHEAD"})
  void countsTheEdgesToTheMiddleHalf(int points, Place place) {
    assertThat(new Bar(ACCESS, points, points, MIDDLE_HALF, null).place()).isEqualTo(place);
  }

  @Test
  void callsNobodyBehindWhoMayOnlyNotKnow() {
    assertThat(new Bar(ACCESS, 0, 40, MIDDLE_HALF, null).place()).isEqualTo(Place.UNSETTLED);
    assertThat(new Bar(ACCESS, 50, 61, MIDDLE_HALF, null).place()).isEqualTo(Place.UNSETTLED);
    assertThat(new Bar(ACCESS, 61, 90, MIDDLE_HALF, null).place()).isEqualTo(Place.AHEAD);
    assertThat(new Bar(ACCESS, 0, 39, MIDDLE_HALF, null).place()).isEqualTo(Place.BEHIND);
  }

  @Test
  void placesNobodyWithoutOtherFirms() {
    assertThat(new Bar(ACCESS, 10, 10, null, null).place()).isEqualTo(Place.ALONE);
  }

  @Test
  void showsNoBarForASectionThatDoesNotCount() {
    var bar = new Bar(ACCESS, null, 30, MIDDLE_HALF, null);

    assertThat(bar.place()).isEqualTo(Place.ALONE);
    assertThat(bar.open()).isFalse();
    assertThat(bar.unknown()).isZero();
  }

  @Test
  void showsWhatIsNotKnownYetBeyondTheScore() {
    assertThat(new Bar(ACCESS, 45, 62, null, null).unknown()).isEqualTo(17);
  }
}
