package org.waymark.programme.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.Firms.GATESHEAD;
import static org.waymark.fixture.Firms.area;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Firms;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.programme.eligibility.Coverage.Unsure;
import org.waymark.programme.eligibility.Finding.Outcome;

class CoverageTest {

  private static final Set<Region> ENGLAND =
      Arrays.stream(Region.values())
          .filter(region -> region.nation() == Nation.ENGLAND)
          .collect(Collectors.toSet());
  private static final CouncilArea CARDIFF = area("W06000015", "Cardiff", Region.WALES);

  @Test
  void reachesEveryRegionOfTheUnitedKingdom() {
    var coverage = in(EnumSet.allOf(Region.class));

    assertThat(Region.values())
        .allMatch(region -> coverage.reaches(Firms.somewhereIn(region)) == Outcome.MET);
    assertThat(coverage.everywhere()).isTrue();
  }

  @Test
  void endsAtTheBorderOfANation() {
    assertThat(in(ENGLAND).reaches(GATESHEAD)).isEqualTo(Outcome.MET);
    assertThat(in(ENGLAND).reaches(CARDIFF)).isEqualTo(Outcome.NOT_MET);
    assertThat(in(ENGLAND).nations()).containsExactly(Nation.ENGLAND);
    assertThat(in(ENGLAND).otherRegions()).isEmpty();
  }

  @Test
  void tellsWholeNationsFromRegions() {
    var coverage = in(EnumSet.of(Region.WALES, Region.NORTH_EAST, Region.LONDON));

    assertThat(coverage.nations()).containsExactly(Nation.WALES);
    assertThat(coverage.otherRegions()).containsExactly(Region.NORTH_EAST, Region.LONDON);
  }

  @Test
  void narrowsToACouncilArea() {
    var coverage = narrowed(Region.SCOTLAND, "Aberdeen", "S12000033");

    assertThat(coverage.reaches(area("S12000033", "Aberdeen City", Region.SCOTLAND)))
        .isEqualTo(Outcome.MET);
    assertThat(coverage.reaches(area("S12000034", "Aberdeenshire", Region.SCOTLAND)))
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void narrowsToACombinedAuthority() {
    assertThat(
            narrowed(Region.NORTH_EAST, "the North East authority", "E47000014").reaches(GATESHEAD))
        .isEqualTo(Outcome.MET);
    assertThat(narrowed(Region.NORTH_EAST, "Tees Valley", "E47000006").reaches(GATESHEAD))
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void doesNotGuessWhatANoteWithoutCodesTakesIn() {
    var coverage = narrowed(Region.SCOTLAND, "Highlands and Islands");

    assertThat(coverage.reaches(area("S12000017", "Highland", Region.SCOTLAND)))
        .isEqualTo(Outcome.NOT_KNOWN);
    assertThat(coverage.reaches(GATESHEAD)).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void leavesOpenAnAreaThatIsOnlyPartlyCovered() {
    var unsure = new Unsure(Set.of("E06000065", "TLN"), "a part of it was covered");
    var coverage =
        new Coverage(
            Set.of(Region.YORKSHIRE_AND_THE_HUMBER),
            Set.of("E08000035"),
            "Leeds",
            unsure,
            null,
            false);

    assertThat(
            coverage.reaches(area("E06000065", "North Yorkshire", Region.YORKSHIRE_AND_THE_HUMBER)))
        .isEqualTo(Outcome.NOT_KNOWN);
    assertThat(coverage.reaches(Firms.somewhereIn(Region.NORTHERN_IRELAND)))
        .isEqualTo(Outcome.NOT_KNOWN);
    assertThat(coverage.reaches(area("E08000035", "Leeds", Region.YORKSHIRE_AND_THE_HUMBER)))
        .isEqualTo(Outcome.MET);
  }

  private static Coverage in(Set<Region> regions) {
    return new Coverage(regions, Set.of(), null, null, null, false);
  }

  private static Coverage narrowed(Region region, @Nullable String note, String... areas) {
    return new Coverage(Set.of(region), Set.of(areas), note, null, null, false);
  }
}
