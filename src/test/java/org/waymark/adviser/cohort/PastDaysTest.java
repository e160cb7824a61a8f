package org.waymark.adviser.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.OrganisationId;

/** Days that are over are shown where no two of them point at few firms. */
class PastDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);

  private final Map<OrganisationId, Set<LocalDate>> handedIn = new HashMap<>();

  @Test
  void showsTodayAndDaysSinceWhichNobodyOrEnoughHandedIn() {
    handsIn(3, LocalDate.of(2026, 10, 20));

    assertThat(shows(TODAY)).isTrue();
    assertThat(shows(OCTOBER)).as("nobody since").isTrue();
    assertThat(shows(SEPTEMBER)).as("three since").isTrue();
  }

  @Test
  void withholdsADaySinceWhichFewHandedIn() {
    handsIn(2, LocalDate.of(2026, 11, 1));

    assertThat(shows(OCTOBER)).isFalse();
  }

  @Test
  void countsTheEndOfTheMonthToTheMonth() {
    handsIn(2, OCTOBER);

    assertThat(shows(OCTOBER)).isTrue();
    assertThat(shows(SEPTEMBER)).isFalse();
  }

  @Test
  void withholdsADayThatFewTellApartFromAnotherThatIsOver() {
    handsIn(3, LocalDate.of(2026, 11, 2));
    handsIn(1, LocalDate.of(2026, 10, 2));
    handsIn(2, LocalDate.of(2026, 9, 2));

    assertThat(shows(OCTOBER)).isTrue();
    assertThat(shows(SEPTEMBER)).as("one between it and October, four since").isFalse();
    assertThat(shows(AUGUST)).as("three between it and October").isTrue();
  }

  @Test
  void countsOnlyFirmsOfTheGroup() {
    handsIn(2, LocalDate.of(2026, 11, 2));

    assertThat(new PastDays(handedIn, TODAY, 3).show(OCTOBER, Set.of())).isTrue();
  }

  @Test
  void neverShowsADayThatIsNoEndOfAMonth() {
    assertThat(shows(OCTOBER.minusDays(1))).isFalse();
    assertThat(shows(TODAY.plusDays(1))).isFalse();
  }

  private boolean shows(LocalDate day) {
    return new PastDays(handedIn, TODAY, 3).show(day, handedIn.keySet());
  }

  private void handsIn(int firms, LocalDate day) {
    for (var number = 0; number < firms; number++) {
      handedIn.put(new OrganisationId(new UUID(day.toEpochDay(), number)), Set.of(day));
    }
  }
}
