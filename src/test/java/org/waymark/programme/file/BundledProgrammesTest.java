package org.waymark.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.Firms;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;

class BundledProgrammesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Programmes PROGRAMMES = ProgrammesFile.bundled();

  @Test
  void holdsEveryEntry() {
    assertThat(PROGRAMMES.all()).hasSize(138);
  }

  @Test
  void neverRecommendsWhatIsClosedOrUnseenOrNotForFirms() {
    assertThat(PROGRAMMES.all())
        .filteredOn(programme -> programme.status().state() == State.CLOSED)
        .isNotEmpty()
        .noneMatch(programme -> programme.recommendable(TODAY));
    assertThat(PROGRAMMES.recommendable(TODAY))
        .isNotEmpty()
        .allMatch(programme -> programme.evidence().confidence() == Confidence.SEEN)
        .allMatch(programme -> programme.listing().forFirms());
  }

  @Test
  void recommendsNoCallOfUnknownStatus() {
    assertThat(PROGRAMMES.recommendable(TODAY))
        .filteredOn(programme -> programme.status().state() == State.UNKNOWN)
        .isNotEmpty()
        .allMatch(programme -> programme.offer().permanence() == Permanence.PERMANENT);
  }

  @Test
  void callsNothingPermanentThatRunsOnMoneyOrCohorts() {
    var passing = Set.of(Kind.GRANT, Kind.LOAN, Kind.TRAINING);

    assertThat(PROGRAMMES.all())
        .filteredOn(programme -> programme.offer().kinds().stream().anyMatch(passing::contains))
        .isNotEmpty()
        .allMatch(programme -> programme.offer().permanence() == Permanence.CALL);
  }

  @Test
  void namesAtLeastOneSourceForEverythingSeen() {
    assertThat(PROGRAMMES.all())
        .filteredOn(programme -> programme.evidence().confidence() == Confidence.SEEN)
        .allMatch(programme -> !programme.evidence().sources().isEmpty());
  }

  @Test
  void judgesHelpToGrowManagementRuleByRule() {
    var judgement = find("help-to-grow-management").judge(Applicant.of(Firms.joinery()));

    assertThat(judgement.fit()).isEqualTo(Fit.LIKELY);
    assertThat(judgement.findings())
        .extracting(Finding::outcome, Finding::confirmed, Finding::rule)
        .endsWith(
            tuple(Outcome.MET, true, Rule.Within.of(Measure.EMPLOYEES, 5, 249)),
            tuple(Outcome.NOT_KNOWN, false, Rule.Within.of(Measure.TRADING_MONTHS, 12, null)),
            tuple(
                Outcome.NOT_KNOWN,
                false,
                new Rule.Stated(
                    "participant is a senior decision-maker with at least one direct report")),
            tuple(Outcome.NOT_KNOWN, false, new Rule.Has(Trait.CHARITY, false)));
  }

  @Test
  void placesAFirmByTheAreaItIsIn() {
    var suffolk = find("suffolk-supply-chain");
    var southEast = find("cyber-resilience-centre-south-east");

    assertThat(place(suffolk, Firms.area("E07000202", "Ipswich", Region.EAST_OF_ENGLAND)))
        .isEqualTo(Outcome.MET);
    assertThat(place(suffolk, Firms.area("E07000148", "Norwich", Region.EAST_OF_ENGLAND)))
        .isEqualTo(Outcome.NOT_MET);
    assertThat(place(southEast, Firms.area("E07000178", "Oxford", Region.SOUTH_EAST)))
        .isEqualTo(Outcome.MET);
    assertThat(place(southEast, Firms.area("E07000105", "Ashford", Region.SOUTH_EAST)))
        .isEqualTo(Outcome.NOT_KNOWN);
  }

  @Test
  void leavesOpenADistrictThatIsNoMore() {
    var vouchers = find("digital-enterprise-leeds");
    var region = Region.YORKSHIRE_AND_THE_HUMBER;

    assertThat(place(vouchers, Firms.area("E06000065", "North Yorkshire", region)))
        .isEqualTo(Outcome.NOT_KNOWN);
    assertThat(place(vouchers, Firms.area("E08000035", "Leeds", region))).isEqualTo(Outcome.MET);
    assertThat(place(vouchers, Firms.area("E08000017", "Doncaster", region)))
        .isEqualTo(Outcome.NOT_MET);
  }

  /** Its source: "extended to firms trading up to 3 years; second loan up to 5 years". */
  @ParameterizedTest(name = "{0} months: {1}")
  @CsvSource({"35, MET", "36, NOT_KNOWN", "59, NOT_KNOWN"})
  void lendsToStartAThreeYearOldFirmAtMostUnlessItHadALoan(long months, Outcome outcome) {
    var firm =
        Applicant.of(Firms.joinery())
            .telling(Measure.TRADING_MONTHS, new Told.Amount(months, months));

    assertThat(find("start-up-loans").judge(firm).findings())
        .filteredOn(finding -> finding.rule() instanceof Rule.SomeOf)
        .singleElement()
        .extracting(Finding::outcome)
        .isEqualTo(outcome);
  }

  /** Bid training comes between the last two; no page of one for firms in England was seen. */
  @Test
  void leadsFirmsInEnglandFromTheFirstCheckToFrameworks() {
    var steps =
        List.of(
            "ncsc-cyber-action-toolkit",
            "cyber-essentials-readiness-tool",
            "cyber-essentials",
            "find-a-tender-cdp",
            "ccs-gca-frameworks");

    for (var i = 1; i < steps.size(); i++) {
      var step = find(steps.get(i - 1));
      assertThat(step.links().leadsTo()).contains(steps.get(i));
      assertThat(step.recommendable(TODAY)).isTrue();
      assertThat(step.eligibility().coverage().nations()).contains(Nation.ENGLAND);
    }
  }

  /** Registration, bid training, frameworks: where pages of all three were seen. */
  @ParameterizedTest
  @CsvSource({
    "supplier-journey-scotland, public-contracts-scotland",
    "public-contracts-scotland, supplier-development-programme",
    "supplier-development-programme, ccs-gca-frameworks",
    "etendersni, go-2-tender",
    "go-2-tender, ccs-gca-frameworks"
  })
  void leadsFirmsInScotlandAndNorthernIrelandThroughBidTraining(String step, String next) {
    assertThat(find(step).links().leadsTo()).contains(next);
    assertThat(find(step).recommendable(TODAY)).isTrue();
    assertThat(find(next).recommendable(TODAY)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Cyber Action Plan, ncsc-cyber-action-toolkit",
    "Manufacturing Advisory Service, business-growth-service-2014",
    "Government Commercial Agency, ccs-gca-frameworks",
    "KTP, knowledge-transfer-partnerships"
  })
  void knowsProgrammesByTheirOtherNames(String name, String id) {
    assertThat(PROGRAMMES.named(name)).map(Programme::id).contains(id);
  }

  private Programme find(String id) {
    return PROGRAMMES.find(id).orElseThrow();
  }

  private static Outcome place(Programme programme, CouncilArea area) {
    return programme.judge(Applicant.of(Firms.in(area))).findings().getFirst().outcome();
  }
}
