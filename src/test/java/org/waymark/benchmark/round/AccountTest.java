package org.waymark.benchmark.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmark.Firms.CARDIFF;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.microBuilderIn;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
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

/** A firm stays the same firm, whatever happens to it between two releases. */
class AccountTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-01T02:00:00Z"), ZoneOffset.UTC);
  private static final FirmProfile BUILDER = microBuilderIn(GATESHEAD);
  private static final String TEN =
      "organisation_id < '00000000-0000-0000-0000-00000000000b'::uuid";

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
  void publishSixtyFirms() {
    database.clear();
    rounds = database.rounds(CLOCK, new FixedConfig(false));
    database.submit(60, BUILDER);
    database.run("update counted_score set validated_score = score, validation_id = assessment_id");
    rounds.releaseNow();
  }

  @Test
  void doesNotHideFiveNewcomersBehindTenThatMoved() {
    database.run(
        "update counted_score set assessment_id = gen_random_uuid(), region = 'TLL' where " + TEN);
    database.submit(5, BUILDER, AccountTest::newcomer);

    assertThat(told(Basis.SELF))
        .as("their region lost ten and gained five, the country only gained five")
        .contains(CellKey.ENGLAND)
        .doesNotContain(CellKey.UK);
  }

  @Test
  void doesNotHideFiveNewcomersBehindTenThatHandedInAnew() {
    database.run("update counted_score set assessment_id = gen_random_uuid() where " + TEN);
    database.submit(5, BUILDER, AccountTest::newcomer);

    assertThat(told(Basis.SELF)).isEmpty();
  }

  @Test
  void doesNotHideFiveNewcomersBehindTenThatWereValidatedAnew() {
    database.run("update counted_score set validation_id = gen_random_uuid() where " + TEN);
    database.submit(5, BUILDER, submission -> newcomer(submission).found("0.4"));

    assertThat(told(Basis.VALIDATED)).isEmpty();
  }

  @Test
  void doesNotHideFiveNewcomersBehindTenThatTookTheirConsentBackForAWhile() {
    database.run("create table absent as select * from counted_score where " + TEN);
    database.run("delete from counted_score where " + TEN);
    rounds.releaseNow();
    database.run("insert into counted_score select * from absent; drop table absent");
    database.submit(5, BUILDER, AccountTest::newcomer);

    assertThat(told(Basis.SELF)).isEmpty();
  }

  @Test
  void doesNotHideThreeNewcomersBehindTwelveFromOneAddress() {
    database.submit(12, BUILDER, AccountTest::newcomer);
    database.run(
        "update counted_score set origin = '00000000-0000-0000-0000-000000000001'"
            + " where validation_id is null");
    database.submit(3, BUILDER, submission -> newcomer(submission, 2000));

    assertThat(told(Basis.SELF)).isEmpty();
  }

  @Test
  void countsHubsThatWereLetInAfterAFirmHadLeft() {
    database.run(
        "delete from counted_score"
            + " where organisation_id < '00000000-0000-0000-0000-000000000005'::uuid");
    rounds.releaseNow();
    database.run(
        "delete from counted_score"
            + " where organisation_id < '00000000-0000-0000-0000-00000000000d'::uuid");
    assertThat(told(Basis.SELF)).as("four have left, then eight").contains(CellKey.UK);

    for (var firm = 1; firm <= 3; firm++) {
      database.run(
          "insert into benchmark_known values ('%s', '%s')"
              .formatted(new UUID(0, firm), new UUID(1, 1)));
    }
    assertThat(told(Basis.SELF)).as("nine beside those the hub knows").isEmpty();
  }

  @Test
  void remembersWhoseAddressAFirmOnceShared() {
    database.submit(12, BUILDER, AccountTest::newcomer);
    database.run(
        "update counted_score set origin = '00000000-0000-0000-0000-000000000001'"
            + " where validation_id is null");
    database.submit(12, BUILDER, submission -> newcomer(submission, 2000));
    rounds.releaseNow();
    database.run(
        "update counted_score set assessment_id = gen_random_uuid(), origin = null"
            + " where origin is not null");
    rounds.releaseNow();
    database.run(
        "delete from counted_score where organisation_id between"
            + " '00000000-0000-0000-0000-0000000003e9' and '00000000-0000-0000-0000-0000000003f4'");

    assertThat(told(Basis.SELF)).isEmpty();
  }

  @Test
  void tellsTwelveNewcomersBesideTenThatHandedInAnew() {
    database.run(
        "update counted_score set assessment_id = gen_random_uuid(), score = 0.9 where " + TEN);
    database.submit(12, BUILDER, AccountTest::newcomer);

    assertThat(told(Basis.SELF)).contains(CellKey.UK);
  }

  @Test
  void tellsNoChangesOfThreeFirmsWhenAsManyComeAndGo() {
    database.submit(12, BUILDER, AccountTest::newcomer);
    rounds.releaseNow();
    database.run("delete from counted_score where validation_id is null");
    database.run(
        "update counted_score set assessment_id = gen_random_uuid(), score = 0.9"
            + " where organisation_id < '00000000-0000-0000-0000-000000000004'::uuid");

    assertThat(told(Basis.SELF)).isEmpty();
  }

  @Test
  void takesADraftBackAsIfItHadNeverBeen() {
    var before = account();
    database.run("delete from counted_score where " + TEN);
    database.run(
        "update counted_score set validation_id = gen_random_uuid()"
            + " where organisation_id > '00000000-0000-0000-0000-000000000020'::uuid");
    database.submit(5, BUILDER, AccountTest::newcomer);
    rounds.discard(drawUp().round());

    assertThat(account()).isEqualTo(before);
  }

  @Test
  void takesADraftBackThatHadCountedFirmsAgain() {
    database.run("create table absent as select * from counted_score where " + TEN);
    database.run("delete from counted_score where " + TEN);
    rounds.releaseNow();
    var before = account();
    database.run("insert into counted_score select * from absent; drop table absent");
    rounds.discard(drawUp().round());

    assertThat(account()).isEqualTo(before);
  }

  @Test
  void publishesNoDraftWithAFirmThatHasTakenItsConsentBack() {
    var draft = drawUp();
    database.run("delete from counted_score where " + TEN);

    assertThat(rounds.publish(draft.round())).isInstanceOf(Drafting.FirmsWithdrew.class);
    assertThat(rounds.publish(drawUp().round())).isInstanceOf(Drafting.Published.class);
  }

  @Test
  void publishesADraftWithAFirmThatHasHandedInAnew() {
    var draft = drawUp();
    database.run("update counted_score set assessment_id = gen_random_uuid() where " + TEN);

    assertThat(rounds.publish(draft.round())).isInstanceOf(Drafting.Published.class);
  }

  @Test
  void knowsNoLongerWhichRowsWereThoseOfAnErasedFirm() {
    database.run("delete from counted_score where " + TEN);
    database.run("delete from benchmark_handed_in where " + TEN);
    rounds.releaseNow();

    assertThat(database.number("select count(*) from benchmark_account where " + TEN)).isZero();
    assertThat(
            database.number(
                "select count(*) from benchmark_account where organisation_id is null"
                    + " and assessment_id is null and validation_id is null and not upper_inf(rounds)"))
        .as("own word and finding of ten firms")
        .isEqualTo(20);
  }

  @Test
  void saysThatAddressesAreKnownAsHubsAre() {
    database.clear();
    database.submit(12, microBuilderIn(CARDIFF));
    database.run(
        "update counted_score set origin = '00000000-0000-0000-0000-000000000001' where " + TEN);

    assertThat(database.drafts().cells(drawUp()))
        .isNotEmpty()
        .extracting(DraftCell::withheld)
        .containsOnly(Withheld.KNOWN);
  }

  private static Submission newcomer(Submission submission) {
    return newcomer(submission, 1000);
  }

  private static Submission newcomer(Submission submission, int by) {
    return Submission.of(
        submission.number() + by, submission.firm(), submission.score().toPlainString());
  }

  /** Groups that the next release tells anew. */
  private List<CellKey> told(Basis basis) {
    var cells = database.drafts().cells(drawUp());
    return cells.stream()
        .filter(cell -> cell.withheld() == null && cell.basis() == basis)
        .map(DraftCell::group)
        .toList();
  }

  private Draft drawUp() {
    return ((Drafting.Drafted) rounds.drawUp()).draft();
  }

  private static List<String> account() {
    return database.lines(
        "select row(thread, organisation_id, assessment_id, validation_id, rounds)::text"
            + " from benchmark_account order by 1");
  }
}
