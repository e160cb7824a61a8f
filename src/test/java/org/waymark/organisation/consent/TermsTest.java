package org.waymark.organisation.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, ENDS_BEFORE_TODAY",
    "2026-11-28, ",
    "2027-11-28, ",
    "2028-11-28, ",
    "2028-11-29, ENDS_TOO_LATE",
    "9999-12-31, ENDS_TOO_LATE"
  })
  void lastFromTodayToTwoYearsAtMost(LocalDate lastDay, Terms.Fault fault) {
    assertThat(terms("help", lastDay).fault(TODAY).orElse(null)).isEqualTo(fault);
  }

  @Test
  void needAPurposeOfASentence() {
    assertThat(terms(" ", TODAY).fault(TODAY)).contains(Terms.Fault.PURPOSE_MISSING);
    assertThat(terms("x".repeat(200), TODAY).fault(TODAY)).isEmpty();
    assertThat(terms("x".repeat(201), TODAY).fault(TODAY)).contains(Terms.Fault.PURPOSE_TOO_LONG);
  }

  @Test
  void letSeeTheScoresWhateverElseTheyLetSee() {
    assertThat(new Terms(Set.of(), "help", TODAY).scopes()).containsExactly(Scope.SCORES);
    assertThat(new Terms(Set.of(Scope.DOCUMENTS), "help", TODAY).scopes())
        .containsExactlyInAnyOrder(Scope.SCORES, Scope.DOCUMENTS);
  }

  private static Terms terms(String purpose, LocalDate lastDay) {
    return new Terms(Set.of(Scope.SCORES), purpose, lastDay);
  }
}
