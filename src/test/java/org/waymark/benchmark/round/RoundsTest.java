package org.waymark.benchmark.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.benchmark.Firms.CARDIFF;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.microBuilderIn;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.draft.DraftCell;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.FixedConfig;
import org.waymark.benchmark.round.BenchmarkDatabase.Submission;
import org.waymark.kernel.FirmProfile;

class RoundsTest {

  private static final Instant NOW = Instant.parse("2026-10-01T02:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final FirmProfile BUILDER = microBuilderIn(GATESHEAD);
  private static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);

  private static BenchmarkDatabase database;

  private Rounds rounds;

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
    rounds = rounds(CLOCK);
  }

  @Test
  void showsADraftToNobodyBeforeItIsPublishedOnce() {
    database.submit(30, BUILDER);
    var draft = drawUp();

    assertThat(database.releases().published()).isEmpty();
    assertThat(rounds.publish(draft.round())).isInstanceOf(Drafting.Published.class);
    assertThat(rounds.publish(draft.round())).isInstanceOf(Drafting.NoSuchDraft.class);
    assertThat(database.releases().published()).hasSize(1);
  }

  @Test
  void publishesWhatTheDraftSaidWhateverHasComeSince() {
    database.submit(30, BUILDER);
    var draft = drawUp();
    database.submit(60, BUILDER, submission -> submission.in("skills", 1));
    rounds.publish(draft.round());

    var release = database.releases().current(false).orElseThrow();
    assertThat(database.releases().cells(release))
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.measure().questionnaire()).isEqualTo("cyber-security"));
  }

  @Test
  void refusesADraftThatHasBeenDrawnUpAnew() {
    var first = drawUp();
    drawUp();

    assertThat(rounds.publish(first.round())).isInstanceOf(Drafting.NoSuchDraft.class);
  }

  @Test
  void refusesADraftOlderThanAWeek() {
    var draft = drawUp();
    var later = rounds(Clock.offset(CLOCK, Duration.ofDays(7).plusSeconds(1)));

    assertThat(later.publish(draft.round())).isInstanceOf(Drafting.TooOld.class);
    assertThat(database.releases().published()).isEmpty();
  }

  @Test
  void forgetsADraftThatWasThrownAway() {
    database.submit(30, BUILDER);
    rounds.discard(drawUp().round());

    assertThat(database.number("select count(*) from benchmark_account")).isZero();
    assertThat(database.number("select count(*) from benchmark_draft_cell")).isZero();
  }

  @Test
  void countsAgainWhoeverADraftThatWasThrownAwayHadCountedOut() {
    database.submit(30, BUILDER);
    database.release(CLOCK, new FixedConfig(false));
    database.run("delete from benchmark_pool where assessment_id::text like '%1'");
    rounds.discard(drawUp().round());

    assertThat(database.number("select count(*) from benchmark_account where upper_inf(rounds)"))
        .isEqualTo(30);
  }

  @Test
  void doesNothingWhileAnotherInstanceDoes() {
    database.submit(30, BUILDER);
    database.whileLocked(
        "select pg_advisory_xact_lock(20260701)",
        () -> {
          assertThat(rounds.drawUp()).isInstanceOf(Drafting.AnotherRuns.class);
          assertThat(rounds.publish(1)).isInstanceOf(Drafting.AnotherRuns.class);
          assertThat(rounds.releaseOf(QUARTER)).isInstanceOf(Drafting.AnotherRuns.class);
        });

    assertThat(rounds.drawUp()).isInstanceOf(Drafting.Drafted.class);
  }

  @Test
  void keepsThePreviousReleaseWhenOneIsKilledInTheMiddle() {
    database.submit(30, BUILDER);
    var before = database.release(CLOCK, new FixedConfig(false));
    database.submit(90, microBuilderIn(CARDIFF), s -> s.in("cyber-security", 1));

    assertThatThrownBy(() -> database.killedBeforeCommit(CLOCK, Rounds::releaseNow))
        .isInstanceOf(IllegalStateException.class);

    assertThat(database.releases().current(false)).contains(before);
    assertThat(database.number("select count(distinct release_id) from benchmark_cell"))
        .isEqualTo(1);
    assertThat(rounds.releaseNow()).isInstanceOf(Drafting.Published.class);
  }

  @Test
  void makesTheReleaseOfAQuarterOnce() {
    database.submit(30, BUILDER);

    assertThat(rounds.releaseOf(QUARTER)).isInstanceOf(Drafting.Published.class);
    assertThat(rounds(CLOCK).releaseOf(QUARTER)).isInstanceOf(Drafting.NotDue.class);
    assertThat(rounds.releaseOf(QUARTER.plusMonths(3))).isInstanceOf(Drafting.Published.class);
  }

  @Test
  void keepsAFigureThatTooLittleHasHappenedTo() {
    database.submit(40, BUILDER);
    var first = database.release(CLOCK, new FixedConfig(false));
    database.add(Submission.of(41, BUILDER, "0.9"));
    var second = database.release(CLOCK, new FixedConfig(false));

    var cells = database.releases().cells(second);
    assertThat(cells)
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.countedIn()).isEqualTo(first.id()));
    assertThat(cells)
        .extracting("distribution")
        .containsExactlyElementsOf(
            database.releases().cells(first).stream()
                .map(cell -> (Object) cell.distribution())
                .toList());
  }

  @Test
  void showsAnAdministratorWhatIsWithheldAndWhy() {
    database.submit(30, BUILDER);
    database.submit(9, microBuilderIn(CARDIFF), s -> another(s, 1000));
    var cells = database.drafts().cells(drawUp());

    assertThat(cells)
        .filteredOn(cell -> cell.group().place().equals("TLL"))
        .isNotEmpty()
        .allSatisfy(
            cell -> {
              assertThat(cell.withheld()).isEqualTo(Withheld.TOO_FEW);
              assertThat(cell.counted()).isEqualTo(9);
            });
  }

  @Test
  void writesNothingDownAboutGroupsWithTooFewFirms() {
    database.submit(30, BUILDER);
    database.submit(9, microBuilderIn(CARDIFF), s -> another(s, 1000));
    database.release(CLOCK, new FixedConfig(false));

    assertThat(database.number("select count(*) from benchmark_cell where place = 'TLL'")).isZero();
    assertThat(database.number("select count(*) from benchmark_withheld where place = 'TLL'"))
        .isZero();
  }

  @Test
  void keepsAGroupBackWhoseFirmsOneHubKnows() {
    database.submit(12, BUILDER);
    for (var firm = 1; firm <= 3; firm++) {
      database.run(
          "insert into benchmark_known values ('%s', '%s')"
              .formatted(new UUID(0, firm), new UUID(1, 1)));
    }

    assertThat(database.drafts().cells(drawUp()))
        .isNotEmpty()
        .extracting(DraftCell::withheld)
        .containsOnly(Withheld.KNOWN);
  }

  @Test
  void tellsWhatFirmsSayAndWhatAdvisersFoundApart() {
    database.submit(60, BUILDER);
    database.run("delete from benchmark_pool");
    for (var firm = 1; firm <= 60; firm++) {
      var claimed = Submission.of(firm, BUILDER, firm % 2 == 0 ? "0.8" : "0.7");
      database.add(firm <= 40 ? claimed.found(firm % 2 == 0 ? "0.3" : "0.4") : claimed);
    }
    var release = database.release(CLOCK, new FixedConfig(false));

    assertThat(database.releases().cells(release))
        .filteredOn(cell -> cell.group().equals(CellKey.UK))
        .satisfiesExactlyInAnyOrder(
            cell -> {
              assertThat(cell.basis()).isEqualTo(Basis.SELF);
              assertThat(cell.firms()).isEqualTo(60);
              assertThat(cell.mean().estimate()).isEqualByComparingTo("75.0");
            },
            cell -> {
              assertThat(cell.basis()).isEqualTo(Basis.VALIDATED);
              assertThat(cell.firms()).isEqualTo(40);
              assertThat(cell.mean().estimate()).isEqualByComparingTo("35.0");
            });
  }

  @Test
  void saysNothingWhereAllHaveTheSameScore() {
    for (var firm = 1; firm <= 30; firm++) {
      database.add(Submission.of(firm, BUILDER, "0.4"));
    }

    assertThat(database.drafts().cells(drawUp()))
        .extracting(DraftCell::withheld)
        .containsOnly(Withheld.ALL_ALIKE);
    var release = database.release(CLOCK, new FixedConfig(false));
    assertThat(database.releases().withheld(release))
        .as("not even that they have")
        .isNotEmpty()
        .allSatisfy(kept -> assertThat(kept.because()).isEqualTo(Withheld.REVEALS_OTHERS));
  }

  @Test
  void refusesToChangeARelease() {
    database.submit(10, BUILDER);
    rounds.releaseNow();

    for (var change :
        List.of(
            "benchmark_release set minimum_firms = 20",
            "benchmark_cell set firms = 20",
            "benchmark_withheld set reason = 'other'")) {
      assertThatThrownBy(() -> database.run("update " + change))
          .hasMessageContaining("A benchmark release never changes");
    }
  }

  @Test
  void namesTheDaysItCoversInUkTime() {
    database.submit(10, BUILDER);
    database.add(Submission.of(11, BUILDER, "0.5").on("2026-06-30T23:30:00Z"));
    database.add(Submission.of(12, BUILDER, "0.5").on("2026-09-30T09:00:00Z"));
    var release = database.release(CLOCK, new FixedConfig(false));

    assertThat(release.from()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(release.to()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(release.releasedAt()).isEqualTo(NOW);
  }

  private static Submission another(Submission submission, int by) {
    return Submission.of(
        submission.number() + by, submission.firm(), submission.score().toPlainString());
  }

  private Draft drawUp() {
    return ((Drafting.Drafted) rounds.drawUp()).draft();
  }

  private static Rounds rounds(Clock clock) {
    return database.rounds(clock, new FixedConfig(false));
  }
}
