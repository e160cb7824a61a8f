package org.waymark.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.SetClock;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.identity.Sender;
import org.waymark.kernel.PartnerId;

@QuarkusTest
class CountCallTest {

  @Inject DataSource database;
  @Inject Salts salts;
  @Inject TableOwner owner;

  private final SetClock clock = new SetClock(Instant.parse("2031-05-06T10:00:00Z"));
  private final Actor.Partner partner = new Actor.Partner(new PartnerId(UUID.randomUUID()));

  @Test
  void countsAPartnerWhereverItsProgramsRun() {
    var countCall = counting(new CountedStatements(database));

    assertThat(remaining(countCall.count(partner, at("203.0.113.7")))).isEqualTo(8);
    assertThat(remaining(countCall.count(partner, at("203.0.113.8")))).isEqualTo(7);
    assertThat(remaining(countCall.count(partner, new Sender()))).isEqualTo(6);
  }

  @Test
  void countsWhoeverElseCallsByTheAddress() {
    var countCall = counting(new CountedStatements(database));
    var visitor = new Actor.Visitor();
    var site = "2001:db8:7:";

    assertThat(remaining(countCall.count(visitor, at(site + ":1")))).isEqualTo(2);
    assertThat(remaining(countCall.count(visitor, at(site + ":2")))).isEqualTo(1);
    assertThat(remaining(countCall.count(visitor, at("203.0.113.9")))).isEqualTo(2);
  }

  @Test
  void countsNobodyWhoComesFromNowhere() {
    assertThat(counting(new CountedStatements(database)).count(new Actor.Visitor(), new Sender()))
        .isEqualTo(new Verdict.Uncounted());
  }

  @Test
  void letsEverybodyThroughWhileTheDatabaseIsAwayAndDoesNotAskItEachTime() {
    var statements = new CountedStatements(database);
    var countCall = counting(statements);
    statements.beAway(true);

    for (var i = 0; i < 20; i++) {
      assertThat(countCall.count(partner, new Sender())).isEqualTo(new Verdict.Uncounted());
    }
    assertThat(statements.asked()).isOne();

    statements.beAway(false);
    clock.pass(Absence.LONG);
    assertThat(remaining(countCall.count(partner, new Sender()))).isEqualTo(8);
  }

  @Test
  void keepsAHashInPlaceOfTheAddress() {
    counting(new CountedStatements(database)).count(new Actor.Visitor(), at("203.0.113.11"));

    var key = new CallerKeys(salts, clock).of("203.0.113.11", ofSender());
    assertThat(kept("encode(key, 'hex') = '" + key + "'"))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContain("203.0.113"));
    assertThat(kept("true")).noneMatch(row -> row.contains("203.0.113"));
  }

  /** Each column as text. */
  private List<String> kept(String where) {
    return owner.list(
        "select encode(key, 'escape') || ' ' || encode(state, 'escape') || ' ' || full_at"
            + " from call_bucket where %s",
        row -> row.getString(1), where);
  }

  /** As {@link #counting} counts them. */
  private static Quota ofSender() {
    return new Quota("sender", 3, Duration.ofHours(1));
  }

  @Test
  void cannotTellAnAddressTheDayAfter() {
    var keys = new CallerKeys(salts, clock);
    var quota = ofSender();
    var today = keys.of("203.0.113.7", quota);
    assertThat(new CallerKeys(salts, clock).of("203.0.113.7", quota)).isEqualTo(today);
    assertThat(keys.of("203.0.113.8", quota)).isNotEqualTo(today);

    clock.pass(Duration.ofDays(1));
    assertThat(keys.of("203.0.113.7", quota)).isNotEqualTo(today);
    new ForgetBuckets(
            new Buckets(database, new Absence(clock), new Allowed(9, 3), clock), salts, clock)
        .forget();

    assertThat(salts("2031-05-06")).isEmpty();
    assertThat(salts("2031-05-07")).hasSize(1);
  }

  private List<Integer> salts(String day) {
    return owner.list("select 1 from call_salt where day = '%s'", row -> row.getInt(1), day);
  }

  /** As in an instance of the service that has just started. */
  private CountCall counting(DataSource connections) {
    var allowed = new Allowed(9, 3);
    var absence = new Absence(clock);
    return new CountCall(
        allowed,
        new Buckets(connections, absence, allowed, clock),
        new CallerKeys(salts, clock),
        absence);
  }

  private static Sender at(String address) {
    var sender = new Sender();
    sender.at(address);
    return sender;
  }

  private static long remaining(Verdict verdict) {
    return verdict instanceof Verdict.Counted(_, var remaining, _) ? remaining : -1;
  }
}
