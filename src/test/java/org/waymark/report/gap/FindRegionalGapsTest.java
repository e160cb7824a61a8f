package org.waymark.report.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.round.Releasing;
import org.waymark.fixture.CountedFirms;
import org.waymark.fixture.Unpublished;
import org.waymark.kernel.Region;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

@QuarkusTest
class FindRegionalGapsTest {

  @Inject FindRegionalGaps findRegionalGaps;
  @Inject Questionnaires questionnaires;
  @Inject CouncilAreas areas;
  @Inject CountedFirms firms;
  @Inject Releasing releasing;
  @Inject Unpublished unpublished;

  @BeforeEach
  void releaseTwoRegions() {
    unpublished.everything();
    firms.add(160, "TLC", "construction");
    firms.add(150, "TLL", "construction");
    edition().sections().forEach(section -> firms.addSection(section.id()));
    releasing.releaseNow();
  }

  @AfterEach
  void leaveNothing() {
    firms.remove();
    unpublished.everything();
  }

  @Test
  void namesProgrammesThatReachTheRegion() {
    assertThat(gaps())
        .isNotEmpty()
        .allSatisfy(
            gap -> {
              assertThat(gap.throughout())
                  .allSatisfy(
                      programme ->
                          assertThat(outcomes(programme, gap.place())).containsOnly(Outcome.MET));
              assertThat(gap.inPart())
                  .allSatisfy(
                      programme ->
                          assertThat(outcomes(programme, gap.place()))
                              .isNotEqualTo(List.of(Outcome.MET))
                              .isNotEqualTo(List.of(Outcome.NOT_MET)));
            });
    assertThat(gaps()).anySatisfy(gap -> assertThat(gap.throughout()).isNotEmpty());
  }

  @Test
  void namesProgrammesThatAreAboutTheSection() {
    assertThat(gaps())
        .allSatisfy(
            gap ->
                assertThat(gap.throughout())
                    .allSatisfy(
                        programme ->
                            assertThat(topics(gap)).containsAnyElementsOf(programme.topics())));
  }

  @Test
  void putsWhatIsFurthestBehindFirst() {
    assertThat(gaps().stream().map(RegionalGap::behind).toList())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void leavesOutRegionsThatNothingIsToldAbout() {
    assertThat(gaps()).extracting(RegionalGap::place).containsOnly(Region.NORTH_EAST, Region.WALES);
  }

  private List<RegionalGap> gaps() {
    return findRegionalGaps.find(edition()).orElseThrow().gaps();
  }

  private Questionnaire edition() {
    return questionnaires.current("skills").orElseThrow();
  }

  private List<Outcome> outcomes(Programme programme, Region region) {
    return areas.all().stream()
        .filter(area -> area.region() == region)
        .map(area -> programme.eligibility().coverage().reaches(area))
        .distinct()
        .toList();
  }

  private static List<String> topics(RegionalGap gap) {
    return gap.section().questions().stream()
        .flatMap(
            question -> {
              var action = question.action();
              return action == null ? List.<String>of().stream() : action.topics().stream();
            })
        .toList();
  }
}
