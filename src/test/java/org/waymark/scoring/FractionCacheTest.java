package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.Means.FractionCache;

class FractionCacheTest {

  private final FractionCache cache = new FractionCache();

  /** Many more than it can hold, so that they take each other's places. */
  @Test
  void givesTheFractionAskedForWhateverItHolds() {
    var random = new Random(1);
    for (var i = 0; i < 50_000; i++) {
      var numerator = random.nextLong(0, 200);
      var denominator = random.nextLong(1, 200);

      assertThat(cache.of(numerator, denominator))
          .isEqualTo(BigFraction.of(numerator, denominator));
    }
  }

  @Test
  void putsLargeNumbersInLowestTerms() {
    var random = new Random(2);
    for (var i = 0; i < 10_000; i++) {
      var denominator = random.nextLong(1, 2L << random.nextInt(60));
      var numerator = random.nextLong(0, denominator + 1);
      var common = 1 + random.nextLong(Long.MAX_VALUE / denominator);

      assertThat(cache.of(numerator * common, denominator * common))
          .isEqualTo(BigFraction.of(numerator, denominator));
    }
  }

  @Test
  void makesAFractionOnce() {
    assertThat(cache.of(2, 3)).isSameAs(cache.of(2, 3));
  }

  @Test
  void neverMakesNothingAndAllAnew() {
    assertThat(cache.of(0, 7)).isSameAs(BigFraction.ZERO);
    assertThat(cache.of(7, 7)).isSameAs(BigFraction.ONE);
  }
}
