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
import org.waymark.programme.Offer.Selection;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Eligibility;
import org.waymark.programme.eligibility.Rule;

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

  @Test
  void neverCountsWhatNobodyHasSeen() {
    var freshness =
        programme(Permanence.PERMANENT, status(State.OPEN, false, null), Confidence.MEMORY)
            .freshness(SEEN);

    assertThat(freshness.verification()).isEqualTo(Verification.NEVER);
    assertThat(freshness.openForCertain()).isFalse();
  }

  private static Status status(State state, boolean approximate, @Nullable LocalDate closedOn) {
    return new Status(state, SEEN, approximate, closedOn);
  }

  private static Programme programme(Permanence permanence, Status status, Confidence confidence) {
    var everywhere = new Coverage(Set.of(Region.values()), Set.of(), null, null, null, false);
    return new Programme(
        "example",
        new Programme.Listing("Example", "Example body", null, true, List.of()),
        new Offer(
            permanence,
            List.of(Kind.ADVICE),
            new Cost(Charge.FREE, "free", Support.FULL),
            null,
            Selection.NOT_STATED,
            List.of()),
        List.of("advice.general"),
        new Eligibility(new Rule.Place(everywhere), List.of()),
        status,
        new Evidence(List.of(), confidence, List.of(), null, null),
        Programme.Links.NONE);
  }
}
