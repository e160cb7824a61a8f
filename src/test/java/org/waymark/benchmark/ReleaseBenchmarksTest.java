package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmark.Firms.CARDIFF;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.GLASGOW;
import static org.waymark.benchmark.Firms.microBuilderIn;
import static org.waymark.benchmark.Firms.smallBuilderIn;
import static org.waymark.benchmark.Scorecards.scoring;
import static org.waymark.benchmark.Scorecards.section;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.Comparison.Compared;
import org.waymark.benchmark.Comparison.NotAvailable;
import org.waymark.benchmark.Comparison.NotEnoughFirms;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Distribution;
import org.waymark.benchmark.release.FixedConfig;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Releases;
import org.waymark.benchmark.release.Status;
import org.waymark.benchmark.round.BenchmarkDatabase;
import org.waymark.benchmark.round.BenchmarkDatabase.Submission;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.kernel.SizeClass;

class ReleaseBenchmarksTest {

  private static final Peers BUILDERS =
      new Peers.InRegionOfSizeAndSector(Region.NORTH_EAST, SizeClass.MICRO, Sector.CONSTRUCTION);
  private static final Peers NEIGHBOURS =
      new Peers.InRegionOfSize(Region.NORTH_EAST, SizeClass.MICRO);
  private static final Peers NATION = new Peers.InNation(Nation.ENGLAND);
  private static final Peers COUNTRY = new Peers.InUnitedKingdom();

  private static final FirmProfile BUILDER = microBuilderIn(GATESHEAD);
  private static final FirmProfile SHOP =
      new FirmProfile(GATESHEAD, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE);
  private static final CouncilArea LEEDS =
      new CouncilArea("E08000035", "Leeds", Region.YORKSHIRE_AND_THE_HUMBER, null);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-01T02:00:00Z"), ZoneOffset.UTC);

  private static BenchmarkDatabase database;

  private Releases releases;

  @BeforeAll
  static void startDatabase() throws IOException {
    database = new BenchmarkDatabase();
  }

  @AfterAll
  static void stopDatabase() throws IOException {
    database.close();
  }

  @BeforeEach
  void clearDatabase() {
    database.clear();
    releases = database.releases();
  }

  @Test
  void publishesAGroupOfTenFirms() {
    database.submit(10, BUILDER);
    release();

    assertThat(compared().peers()).isEqualTo(BUILDERS);
    assertThat(compared().whole().firms()).isEqualTo(10);
    assertThat(compared().withheld()).isEmpty();
  }

  @Test
  void withholdsAGroupOfNineFirmsAndComparesWithTheNextWiderOne() {
    database.submit(9, BUILDER);
    database.add(Submission.of(100, SHOP, "0.5"));
    release();

    assertThat(compared().peers()).isEqualTo(NEIGHBOURS);
    assertThat(compared().withheld()).extracting(Comparison.Finer::peers).containsExactly(BUILDERS);
  }

  @Test
  void climbsToTheNationAndToTheUnitedKingdom() {
    database.submit(9, BUILDER);
    database.add(Submission.of(100, microBuilderIn(LEEDS), "0.5"));
    for (var firm = 101; firm <= 110; firm++) {
      database.add(Submission.of(firm, smallBuilderIn(CARDIFF), "0.5" + firm % 10));
    }
    release();

    assertThat(compared().peers()).isEqualTo(NATION);
    assertThat(compare(microBuilderIn(GLASGOW)))
        .isInstanceOfSatisfying(
            Compared.class, found -> assertThat(found.peers()).isEqualTo(COUNTRY));
  }

  @Test
  void saysThatThereAreNotEnoughFirms() {
    database.submit(9, BUILDER);
    var release = release();

    assertThat(compare(BUILDER))
        .isInstanceOfSatisfying(
            NotEnoughFirms.class,
            found -> {
              assertThat(found.release()).isEqualTo(release);
              assertThat(found.withheld())
                  .extracting(Comparison.Finer::peers)
                  .isEqualTo(Peers.ladder(BUILDER));
            });
  }

  @Test
  void saysThatNothingHasBeenReleased() {
    database.submit(10, BUILDER);

    assertThat(compare(BUILDER)).isEqualTo(new NotAvailable());
  }

  @Test
  void publishesQuartilesAndTheShareBelow() {
    database.submit(Distribution.FEWEST_IN_BINS, BUILDER);
    release();

    assertThat(compared().whole().quartiles())
        .as("of 10, 20 ... 100 points, each spread over five")
        .isEqualTo(
            new Quartiles(new BigDecimal("30.0"), new BigDecimal("55.0"), new BigDecimal("80.0")));
    assertThat(compared().whole().percentBelow())
        .as("of each ten 4 below and half of 1 at 50")
        .isEqualTo(45);
  }

  @Test
  void roundsTheNumberOfFirmsDownToFive() {
    database.submit(39, BUILDER);
    release();

    assertThat(compared().whole().firms()).isEqualTo(35);
  }

  @Test
  void countsScoresInWholePointsRoundedHalfUp() {
    for (int firm = 1; firm <= Distribution.FEWEST_IN_BINS; firm++) {
      database.add(Submission.of(firm, BUILDER, firm <= 60 ? "0.12499" : "0.125"));
    }
    var shares = cells(release()).getFirst().distribution().partsAt();

    assertThat(sum(shares.subList(0, 13))).isEqualTo(40_000);
    assertThat(sum(shares.subList(13, 101))).isEqualTo(60_000);
  }

  private static int sum(List<Integer> parts) {
    return parts.stream().mapToInt(part -> part).sum();
  }

  @Test
  void publishesSectionsThatEnoughFirmsHaveAScoreFor() {
    database.submit(100, BUILDER);
    database.submit(150, BUILDER, submission -> submission.forSection("access"));
    database.submit(9, BUILDER, submission -> submission.forSection("backups"));
    release();

    var scorecard = scoring(50, section("access", 95), section("backups", 95));
    var compared = (Compared) comparisons(false).of(BUILDER, 1, scorecard);

    assertThat(compared.section("access"))
        .hasValueSatisfying(placed -> assertThat(placed.percentBelow()).isBetween(85, 95));
    assertThat(compared.section("backups")).isEmpty();
  }

  @Test
  void keepsQuestionnairesAndSeriesApart() {
    database.submit(10, BUILDER, submission -> submission.in("skills", 1));
    database.submit(10, BUILDER, submission -> submission.in("cyber-security", 2));
    database.submit(9, BUILDER);
    release();

    assertThat(compare(BUILDER)).isInstanceOf(NotEnoughFirms.class);
    assertThat(comparisons(false).of(BUILDER, 2, scoring(50))).isInstanceOf(Compared.class);
  }

  @Test
  void neverMixesInventedFirmsWithRealOnes() {
    database.submit(9, BUILDER);
    database.add(Submission.of(100, BUILDER, "1").forDemonstration());
    release();
    release(true);

    assertThat(compare(BUILDER)).isInstanceOf(NotEnoughFirms.class);
    assertThat(comparisons(true).of(BUILDER, 1, scoring(50))).isInstanceOf(NotEnoughFirms.class);
  }

  @Test
  void showsAReleaseOfInventedFirmsInADemonstrationOnly() {
    database.submit(10, BUILDER, Submission::forDemonstration);
    release(true);

    assertThat(compare(BUILDER)).isInstanceOf(NotAvailable.class);
    assertThat(comparisons(true).of(BUILDER, 1, scoring(50)))
        .isInstanceOfSatisfying(
            Compared.class, found -> assertThat(found.release().demonstration()).isTrue());
  }

  @Test
  void leavesEarlierReleasesUntouched() {
    database.submit(10, BUILDER);
    var first = release();
    var before = cells(first);

    IntStream.rangeClosed(101, 120)
        .forEach(firm -> database.add(Submission.of(firm, BUILDER, "0.01")));
    var second = release();

    assertThat(cells(first)).isEqualTo(before);
    assertThat(releases.current(false)).contains(second);
    assertThat(compared().whole().firms()).isEqualTo(30);
  }

  @Test
  void tellsWithoutANumberThatFewFirmsWereCounted() {
    database.submit(29, BUILDER);
    release();

    assertThat(compared().whole().status()).isEqualTo(Status.EARLY);
    assertThat(compared().whole().firms()).isEqualTo(10);
  }

  @Test
  void saysWhyAFinerGroupWithEnoughFirmsIsWithheld() {
    database.submit(30, BUILDER);
    database.add(Submission.of(100, SHOP, "0.5"));
    release();

    assertThat(compared().peers()).isEqualTo(NEIGHBOURS);
    assertThat(compared().withheld())
        .containsExactly(new Comparison.Finer(BUILDERS, Withheld.REVEALS_OTHERS));
  }

  @Test
  void releasesEvenWithoutAnyFirm() {
    var release = release();

    assertThat(release.from()).isEqualTo(release.to()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(compare(smallBuilderIn(GATESHEAD))).isInstanceOf(NotEnoughFirms.class);
  }

  private Release release() {
    return release(false);
  }

  private Release release(boolean demonstration) {
    return database.release(CLOCK, new FixedConfig(demonstration));
  }

  private Compared compared() {
    return (Compared) compare(BUILDER);
  }

  private Comparison compare(FirmProfile firm) {
    return comparisons(false).of(firm, 1, scoring(50));
  }

  private Comparisons comparisons(boolean demonstration) {
    return new Comparisons(releases, new FixedConfig(demonstration));
  }

  private List<Cell> cells(Release release) {
    return releases.cells(
        release,
        new Measure("cyber-security", 1, Measure.WHOLE),
        Basis.SELF,
        CellKey.of(Peers.ladder(BUILDER).getFirst()));
  }
}
