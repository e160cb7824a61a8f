package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.microBuilderIn;
import static org.waymark.benchmark.Scorecards.notApplicable;
import static org.waymark.benchmark.Scorecards.notRated;
import static org.waymark.benchmark.Scorecards.scoring;
import static org.waymark.benchmark.Scorecards.section;
import static org.waymark.benchmark.release.DistributionTest.firmsAt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.Comparison.Compared;
import org.waymark.benchmark.Comparison.Finer;
import org.waymark.benchmark.Comparison.NotEnoughFirms;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Cell.Mean;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Status;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

class LadderTest {

  private static final Peers BUILDERS =
      new Peers.InRegionOfSizeAndSector(Region.NORTH_EAST, SizeClass.MICRO, Sector.CONSTRUCTION);
  private static final Peers NEIGHBOURS =
      new Peers.InRegionOfSize(Region.NORTH_EAST, SizeClass.MICRO);
  private static final Peers REGION = new Peers.InRegion(Region.NORTH_EAST);
  private static final Peers NATION = new Peers.InNation(Nation.ENGLAND);
  private static final Peers COUNTRY = new Peers.InUnitedKingdom();

  private static final Release RELEASE =
      new Release(
          7,
          Instant.parse("2026-10-01T02:00:00Z"),
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 9, 30),
          10,
          false);
  private static final Release EARLIER =
      new Release(
          5,
          Instant.parse("2026-04-01T02:00:00Z"),
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 3, 31),
          10,
          false);
  private static final Quartiles QUARTILES =
      new Quartiles(new BigDecimal("30.0"), new BigDecimal("45.5"), new BigDecimal("60.0"));

  @Test
  void comparesWithTheFinestPublishedGroup() {
    var compared =
        (Compared)
            ladder(
                    Map.of(
                        NEIGHBOURS, List.of(cell("whole", 140)),
                        COUNTRY, List.of(cell("whole", 9000))))
                .compare(scoring(50));

    assertThat(compared.peers()).isEqualTo(NEIGHBOURS);
    assertThat(compared.whole().percentBelow()).isEqualTo(75);
    assertThat(compared.whole()).isEqualTo(Placement.of(cell("whole", 140), scoring(50).whole()));
    assertThat(compared.release()).isEqualTo(RELEASE);
  }

  @Test
  void namesTheFinerGroupsThatWereWithheld() {
    var compared =
        (Compared) ladder(Map.of(NATION, List.of(cell("whole", 10)))).compare(scoring(50));

    assertThat(compared.withheld())
        .containsExactly(
            new Finer(BUILDERS, Withheld.TOO_FEW),
            new Finer(NEIGHBOURS, Withheld.REVEALS_OTHERS),
            new Finer(REGION, Withheld.TOO_FEW));
  }

  @Test
  void usesTheGroupOfTheWholeForAllSections() {
    var published =
        Map.of(
            NEIGHBOURS,
            List.of(cell("whole", 15), cell("access", 15)),
            COUNTRY,
            List.of(cell("whole", 90), cell("access", 90), cell("backups", 90)));

    var compared =
        (Compared)
            ladder(published).compare(scoring(50, section("access", 5), section("backups", 5)));

    assertThat(compared.section("access")).map(Placement::firms).contains(15);
    assertThat(compared.section("access")).map(Placement::percentBelow).contains(0);
    assertThat(compared.section("backups")).isEmpty();
  }

  @Test
  void leavesSectionsThatSayNothingWithoutAMarker() {
    var published =
        Map.of(COUNTRY, List.of(cell("whole", 90), cell("access", 90), cell("sites", 90)));

    var compared =
        (Compared)
            ladder(published).compare(scoring(50, notApplicable("access"), notRated("sites", 40)));

    assertThat(compared.sections()).isEmpty();
  }

  @Test
  void saysWhenNotEvenTheWholeCountryHasEnoughFirms() {
    var comparison = ladder(Map.of()).compare(scoring(50));

    assertThat(((NotEnoughFirms) comparison).withheld())
        .extracting(Finer::peers)
        .isEqualTo(Peers.ladder(microBuilderIn(GATESHEAD)));
  }

  @Test
  void namesTheReleaseInWhichTheFirmsWereCounted() {
    var stays = cell("whole", 90).staysFrom(EARLIER);
    var published =
        Map.of(COUNTRY, List.of(stays, cell("access", 90).staysFrom(EARLIER), cell("backups", 90)));

    var compared =
        (Compared)
            ladder(published).compare(scoring(50, section("access", 5), section("backups", 5)));

    assertThat(compared.release()).isEqualTo(EARLIER);
    assertThat(compared.sections()).as("of the same firms").containsOnlyKeys("access");
  }

  private static Ladder ladder(Map<Peers, List<Cell>> published) {
    return new Ladder(
        RELEASE,
        Peers.ladder(microBuilderIn(GATESHEAD)),
        peers -> published.getOrDefault(peers, List.of()),
        peers -> peers.equals(NEIGHBOURS) ? Withheld.REVEALS_OTHERS : Withheld.TOO_FEW,
        number -> Optional.of(EARLIER).filter(release -> release.id() == number));
  }

  /** Firms at 10, 20, 40 and 90 points, so that 50 points are above three in four. */
  private static Cell cell(String scope, int firms) {
    return new Cell(
        CellKey.UK,
        new Measure("skills", 1, scope),
        Basis.SELF,
        firms,
        null,
        Status.of(firms),
        firmsAt(10, 20, 40, 90),
        QUARTILES,
        new Mean(BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("90"), null));
  }
}
