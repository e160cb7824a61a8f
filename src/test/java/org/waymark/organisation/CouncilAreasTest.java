package org.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.CombinedAuthority;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Language;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.reference.ReferenceTable;

class CouncilAreasTest {

  private static final String AREAS = "code,name,name_cy,itl1_code,combined_authority_code\n";
  private static final ReferenceTable AUTHORITIES =
      new ReferenceTable("authorities.csv", "code,name\nE47000014,North East\n");

  private final CouncilAreas areas = CouncilAreas.bundled();

  @Test
  void holdsEveryCouncilAreaByName() {
    assertThat(areas.all()).hasSize(361);
    assertThat(areas.all()).extracting(CouncilArea::name).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void knowsRegionAndCombinedAuthorityOfAnArea() {
    var gateshead = areas.ofCode("E08000037").orElseThrow();

    assertThat(gateshead.name()).isEqualTo("Gateshead");
    assertThat(gateshead.region()).isEqualTo(Region.NORTH_EAST);
    assertThat(gateshead.combinedAuthority())
        .contains(new CombinedAuthority("E47000014", "North East"));
  }

  @Test
  void leavesAreasOutsideCombinedAuthoritiesWithoutOne() {
    var cardiff = areas.ofCode("W06000015").orElseThrow();

    assertThat(cardiff.nation()).isEqualTo(Nation.WALES);
    assertThat(cardiff.combinedAuthority()).isEmpty();
  }

  @Test
  void knowsBarnsleyAndSheffieldByTheirCodesSinceApril2025() {
    assertThat(areas.ofCode("E08000016")).isEmpty();
    assertThat(areas.ofCode("E08000038").orElseThrow().combinedAuthority())
        .map(CombinedAuthority::name)
        .contains("South Yorkshire");
    assertThat(areas.ofCode("E08000039")).map(CouncilArea::name).contains("Sheffield");
  }

  @ParameterizedTest
  @CsvSource({
    "E08000037, 1",
    "E47000014, 7",
    "E12000001, 12",
    "TLC, 12",
    "TLL, 22",
    "S92000003, 32",
    "K02000001, 361",
    "E99999999, 0",
    "'', 0"
  })
  void knowsTheAreasWithinAPlace(String code, int count) {
    assertThat(areas.within(code)).hasSize(count).isSubsetOf(areas.all());
  }

  @ParameterizedTest
  @CsvSource({"W06000015, Cardiff, Caerdydd", "W06000001, Isle of Anglesey, Ynys Môn"})
  void knowsCouncilsInWalesByBothNames(String code, String english, String welsh) {
    var area = areas.ofCode(code).orElseThrow();

    assertThat(area.name(Language.ENGLISH)).isEqualTo(english);
    assertThat(area.name(Language.WELSH)).isEqualTo(welsh);
  }

  @Test
  void callsAnAreaWithOneNameTheSameInWelsh() {
    assertThat(areas.ofCode("W06000023").orElseThrow().name(Language.WELSH)).isEqualTo("Powys");
    assertThat(areas.ofCode("E08000037").orElseThrow().name(Language.WELSH)).isEqualTo("Gateshead");
  }

  @Test
  void groupsAreasByRegionInTheOrderOfOns() {
    var byRegion = areas.byRegion();

    assertThat(byRegion.keySet()).containsExactly(Region.values());
    assertThat(byRegion.get(Region.NORTHERN_IRELAND))
        .hasSize(11)
        .extracting(CouncilArea::name)
        .isSorted();
    assertThat(byRegion.values().stream().mapToInt(List::size).sum()).isEqualTo(361);
  }

  @Test
  void refusesAnUnknownRegionWithFileAndLine() {
    assertThatThrownBy(() -> read("E08000037,Gateshead,,TLC,\nE06000001,Hartlepool,,TLX,\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("areas.csv, line 3: no region has the ITL1 code TLX");
  }

  @Test
  void refusesAnUnknownCombinedAuthority() {
    assertThatThrownBy(() -> read("E08000037,Gateshead,,TLC,E47000099\n"))
        .hasMessage("areas.csv, line 2: no combined authority has the code E47000099");
  }

  @Test
  void refusesACodeListedTwice() {
    assertThatThrownBy(() -> read("E08000037,Gateshead,,TLC,\nE08000037,Hartlepool,,TLC,\n"))
        .hasMessage("areas.csv, line 3: council area E08000037 is listed twice");
  }

  @Test
  void refusesAnEmptyName() {
    assertThatThrownBy(() -> read("E08000037,,,TLC,\n"))
        .hasMessage("areas.csv, line 2: column name is empty");
  }

  @Test
  void refusesALineWithMissingFields() {
    assertThatThrownBy(() -> read("E08000037,Gateshead\n"))
        .hasMessage("areas.csv, line 2: 2 fields instead of 5");
  }

  private static CouncilAreas read(String lines) {
    return CouncilAreas.read(new ReferenceTable("areas.csv", AREAS + lines), AUTHORITIES);
  }
}
