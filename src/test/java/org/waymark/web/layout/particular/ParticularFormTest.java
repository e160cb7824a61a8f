package org.waymark.web.layout.particular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;

/** What a firm tells of particulars, as a browser sends it. */
class ParticularFormTest {

  private static final CouncilAreas AREAS = CouncilAreas.bundled();

  @ParameterizedTest
  @CsvSource({"250000, 250000", "'£250,000', 250000", "' 0 ', 0", "'1 000', 1000"})
  void readsNumbersAsPeopleWriteThem(String typed, long number) {
    assertThat(told("turnover", typed)).isEqualTo(Map.of(Measure.TURNOVER, Told.Amount.of(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "turnover, lots",
    "turnover, -1",
    "turnover, 1.5",
    "turnover, 9999999999999",
    "b2b-share, 101",
    "vat-registered, maybe",
    "legal-form, club",
    "registered-office, here",
    "spending, sweets",
    "area, E08000037",
    "nothing, 1"
  })
  void isToldNothingByWhatMakesNoSense(String name, String typed) {
    assertThat(told(name, typed)).isEmpty();
  }

  @Test
  void readsAnswersFormsPlansAndPlaces() {
    assertThat(told("vat-registered", "yes"))
        .isEqualTo(Map.of(Trait.VAT_REGISTERED, new Told.Answer(true)));
    assertThat(told("legal-form", "charity"))
        .isEqualTo(Map.of(Particular.Choice.LEGAL_FORM, new Told.Picked(Set.of("charity"))));
    assertThat(told("spending", "software", "website", "sweets"))
        .isEqualTo(
            Map.of(Particular.Choice.SPENDING, new Told.Picked(Set.of("software", "website"))));
    assertThat(told("registered-office", "W06000015").values())
        .containsExactly(new Told.At(AREAS.ofCode("W06000015").orElseThrow()));
    assertThat(told("taken-some-course", "no"))
        .isEqualTo(Map.of(new Particular.Taken("some-course"), new Told.Answer(false)));
  }

  @Test
  void knowsANumberThatIsNoneFromOneThatIsNotThere() {
    assertThat(form("turnover", "lots").wrong(Measure.TURNOVER)).isTrue();
    assertThat(form("turnover", "").wrong(Measure.TURNOVER)).isFalse();
    assertThat(form("turnover", "1").wrong(Measure.TURNOVER)).isFalse();
  }

  private static Map<Particular, Told> told(String name, String... typed) {
    return form(name, typed).told(AREAS);
  }

  private static ParticularForm form(String name, String... typed) {
    return new ParticularForm(Map.of(name, List.of(typed)));
  }
}
