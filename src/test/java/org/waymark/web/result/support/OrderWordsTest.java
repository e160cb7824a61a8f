package org.waymark.web.result.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Selection;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.recommendation.Factors;

/** Why a programme stands where it stands, in the order in which it counts. */
@QuarkusTest
class OrderWordsTest {

  @Inject OrderWords words;

  @Test
  void saysEveryFactorOnceInTheOrderInWhichItCounts() {
    assertThat(words.of(factors(Fit.LIKELY, false)))
        .containsExactly(
            "Need: 3 of 20 steps. A step is five points that you lack, counted by how far the"
                + " programme is about them.",
            "Some conditions are for you to check.",
            "Price: You pay a share.",
            "Effort, by what asks least of you: Training.",
            "It goes to whoever comes first, while the money lasts.",
            "Last seen on 3 September 2026.");
  }

  @Test
  void saysFirstOfANearMissThatItIsOne() {
    assertThat(words.of(factors(Fit.NEARLY, false)))
        .hasSize(6)
        .startsWith("You miss one condition, so it comes after all others.");
  }

  @Test
  void saysNoPriceBesideFreeAllYear() {
    assertThat(words.of(factors(Fit.ELIGIBLE, true)))
        .hasSize(6)
        .contains("Free and there all year: that goes before other prices.")
        .noneMatch(line -> line.startsWith("Price"));
  }

  private static Factors factors(Fit fit, boolean freeAllYear) {
    return new Factors(
        3,
        true,
        fit,
        freeAllYear,
        freeAllYear ? Charge.FREE : Charge.SHARED,
        Kind.TRAINING,
        Selection.FIRST_COME,
        Verification.CURRENT,
        LocalDate.of(2026, 9, 3));
  }
}
