package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.News.Fault;
import org.waymark.referral.Stage.Way;

class NewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void maySayWhatFollowsTodayOrBefore() {
    assertThat(fault(Stage.APPLIED, TODAY, "")).isEmpty();
    assertThat(fault(Stage.GIVEN_UP, TODAY.minusDays(1), "a".repeat(1000))).isEmpty();
  }

  @Test
  void maySayNothingThatDoesNotFollow() {
    assertThat(fault(Stage.GRANTED, TODAY, "")).contains(Fault.NOT_NEXT);
    assertThat(fault(Stage.CONTACTED, TODAY, "")).contains(Fault.NOT_NEXT);
    assertThat(fault(Stage.ADOPTED, TODAY, "")).contains(Fault.NOT_NEXT);
  }

  @Test
  void isNotAheadOfToday() {
    assertThat(fault(Stage.APPLIED, TODAY.plusDays(1), "")).contains(Fault.IN_THE_FUTURE);
    assertThat(fault(Stage.APPLIED, LocalDate.of(9999, 12, 31), "")).contains(Fault.IN_THE_FUTURE);
  }

  @Test
  void isNotBeforeWhatHappenedBefore() {
    assertThat(fault(Stage.APPLIED, TODAY.minusDays(10), "")).isEmpty();
    assertThat(fault(Stage.APPLIED, TODAY.minusDays(11), "")).contains(Fault.TOO_EARLY);
  }

  /** Who takes something up here may have been in touch long before. */
  @Test
  void mayBeBeforeItWasTakenUp() {
    var fresh = referral(Stage.TAKEN_UP, List.of(step(Stage.TAKEN_UP, TODAY)));

    assertThat(new News(Stage.CONTACTED, TODAY.minusYears(2), "").fault(fresh, TODAY)).isEmpty();
    assertThat(new News(Stage.CONTACTED, LocalDate.of(1, 1, 1), "").fault(fresh, TODAY))
        .contains(Fault.TOO_EARLY);
  }

  @Test
  void hasNoEndlessNote() {
    assertThat(fault(Stage.APPLIED, TODAY, "a".repeat(1001))).contains(Fault.NOTE_TOO_LONG);
  }

  private static java.util.Optional<Fault> fault(Stage stage, LocalDate on, String note) {
    var contacted =
        referral(
            Stage.CONTACTED,
            List.of(step(Stage.CONTACTED, TODAY.minusDays(10)), step(Stage.TAKEN_UP, TODAY)));
    return new News(stage, on, note).fault(contacted, TODAY);
  }

  private static Step step(Stage stage, LocalDate on) {
    return new Step(stage, on, "", Instant.EPOCH, null);
  }

  private static Referral referral(Stage stage, List<Step> steps) {
    return new Referral(
        new ReferralId(new UUID(1, 1)),
        new OrganisationId(new UUID(1, 2)),
        new Referral.Subject("a-grant", "A grant", Way.BY_APPLICATION),
        stage,
        steps,
        TODAY,
        1,
        null);
  }
}
