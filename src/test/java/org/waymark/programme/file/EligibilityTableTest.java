package org.waymark.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.kernel.Region;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Eligibility;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.file.EligibilityTable.Case;
import org.waymark.programme.file.EligibilityTable.Whole;

/** Judges the cases in {@code golden/eligibility}, where the format is explained. */
class EligibilityTableTest {

  @ParameterizedTest
  @MethodSource("cases")
  void comesToWhatTheTableSays(Case one) {
    var finding = judged(one);

    assertThat(finding.outcome()).isEqualTo(one.outcome());
    assertThat(EligibilityTable.by(finding)).isEqualTo(one.by());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asksNothingThatIsSettledOrTold(Case one) {
    var finding = judged(one);

    assertThat(finding.asks()).noneMatch(asked -> counts(asked, one.firm()));
    if (finding.found() != Outcome.NOT_KNOWN) {
      assertThat(finding.asks()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void putsRulesTogetherAsTheTableSays(Whole whole) {
    var judgement = whole.eligibility().judge(whole.firm());

    assertThat(judgement.findings())
        .extracting(Finding::outcome)
        .containsExactlyElementsOf(whole.outcomes());
    assertThat(judgement.fit()).isEqualTo(whole.fit());
    assertThat(judgement.nearMiss().flatMap(EligibilityTable::by)).isEqualTo(whole.by());
  }

  /** Whether the firm has told it exactly, and not so long ago that its size has changed since. */
  private static boolean counts(Particular asked, Applicant firm) {
    if (!(asked instanceof Measure measure)) {
      return firm.told().containsKey(asked);
    }
    var told = firm.told(measure, Told.Amount.class);
    return told.filter(amount -> Long.valueOf(amount.least()).equals(amount.most())).isPresent()
        && firm.amount(measure).equals(told);
  }

  private static Finding judged(Case one) {
    var everywhere = new Rule.Place(Coverage.of(Set.of(Region.values())));
    var eligibility =
        one.rule() instanceof Rule.Place place
            ? new Eligibility(place, List.of())
            : new Eligibility(everywhere, List.of(one.rule()));
    return eligibility.judge(one.firm()).findings().getLast();
  }

  static Stream<Case> cases() {
    return EligibilityTable.cases();
  }

  static Stream<Whole> wholes() {
    return EligibilityTable.wholes();
  }
}
