package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.Region;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Evidence.Support;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Cost;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Status.State;

class FreshnessTest {

  private static final LocalDate SEEN = LocalDate.of(2026, 1, 28);

  @ParameterizedTest(name = "{0} seen 28 January 2026, today {1}: {2}")
  @CsvSource({
    "PERMANENT, 2026-01-28, CURRENT",
    "PERMANENT, 2027-01-28, CURRENT",
    "PERMANENT, 2027-01-29, LAPSED",
    "CALL, 2026-03-29, CURRENT",
    "CALL, 2026-03-30, LAPSED"
  })
  void lapsesAfterTwelveMonthsOrSixtyDays(
      Permanence permanence, LocalDate today, Verification expected) {
    var programme = programme(permanence, status(State.OPEN, false, null), Confidence.SEEN);

    assertThat(programme.freshness(today).verification()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, approximate {1}, closed on {2}, today {3}")
  @CsvSource({
    "OPEN, false, , 2026-02-01, 'Open when checked, 28 January 2026.'",
    "OPEN, true, , 2026-02-01, 'Open when checked, about January 2026.'",
    "OPEN, false, , 2027-02-01, 'Open when checked, 28 January 2026. Not verified since.'",
    "UNKNOWN, false, , 2026-02-01, Not known whether it is open. Last seen 28 January 2026.",
    "UNKNOWN, false, , 2027-02-01, 'Not known whether it is open. Last seen 28 January 2026, not"
        + " verified since.'",
    "CLOSED, false, , 2026-02-01, Closed by 28 January 2026.",
    "CLOSED, false, 2026-01-05, 2026-02-01, Closed on 5 January 2026."
  })
  void saysWhatIsKnownAndSinceWhen(
      State state,
      boolean approximate,
      @Nullable LocalDate closedOn,
      LocalDate today,
      String sentence) {
    var status = status(state, approximate, closedOn);
    var programme = programme(Permanence.PERMANENT, status, Confidence.SEEN);

    assertThat(programme.freshness(today).sentence()).isEqualTo(sentence);
  }

  @Test
  void neverCountsWhatNobodyHasSeen() {
    var freshness =
        programme(Permanence.PERMANENT, status(State.OPEN, false, null), Confidence.MEMORY)
            .freshness(SEEN);

    assertThat(freshness.verification()).isEqualTo(Verification.NEVER);
    assertThat(freshness.openForCertain()).isFalse();
    assertThat(freshness.sentence()).isEqualTo("Not confirmed.");
  }

  @ParameterizedTest(name = "{0}, {1}, {2} support: {3}")
  @CsvSource({
    "FREE, free, FULL, Free.",
    "FREE, free to eligible adults, FULL, Free: free to eligible adults.",
    "PART_FREE, advice free; grant match-funded, FULL, Free in part: advice free; grant"
        + " match-funded.",
    "SHARED, 50% match, NONE, You pay a share: 50% match (not confirmed).",
    "PAID, subscription, FULL, You pay: subscription.",
    "PAID, £320, PARTIAL, You pay: £320 (not confirmed in every part)."
  })
  void saysWhatItCostsTheFirm(Charge charge, String words, Support support, String sentence) {
    assertThat(new Cost(charge, words, support).sentence()).isEqualTo(sentence);
  }

  private static Status status(State state, boolean approximate, @Nullable LocalDate closedOn) {
    return new Status(state, SEEN, approximate, closedOn);
  }

  private static Programme programme(Permanence permanence, Status status, Confidence confidence) {
    var everywhere = new Coverage(Set.of(Region.values()), Set.of(), null, null, null);
    return new Programme(
        "example",
        new Programme.Listing("Example", "Example body", null, true),
        new Offer(
            permanence,
            List.of(Kind.ADVICE),
            new Cost(Charge.FREE, "free", Support.FULL),
            null,
            List.of()),
        List.of("advice.general"),
        new Eligibility(everywhere, List.of()),
        status,
        new Evidence(List.of(), confidence, List.of(), null));
  }
}
