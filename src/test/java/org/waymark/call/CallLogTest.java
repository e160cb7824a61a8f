package org.waymark.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.call.LoggedCall.Answered;
import org.waymark.call.LoggedCall.Body;
import org.waymark.call.LoggedCall.Sent;
import org.waymark.call.LoggedCalls.Wanted;
import org.waymark.fixture.Community;
import org.waymark.fixture.Logged;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.holding.EraseFirm;

/** What is written down of calls, and what is forgotten. */
@QuarkusTest
class CallLogTest {

  @Inject LoggedCalls calls;
  @Inject Clock clock;
  @Inject CurrentActor actor;
  @Inject Community community;
  @Inject Partnership partnership;
  @Inject EraseFirm eraseFirm;
  @Inject TableOwner owner;

  private final CallLog log = new CallLog();

  private void write() {
    new WriteCalls(log, calls, actor).write();
  }

  private LoggedCall call(String address) {
    return call(address, Duration.ZERO);
  }

  private LoggedCall call(String address, Duration ago) {
    return WrittenCalls.reading(UUID.randomUUID(), clock.instant().minus(ago), address);
  }

  private LoggedCall answeredWith(String text) {
    var call = call("/api/v1/organisations");
    var body = new Body("application/json", (long) text.length(), text, true);
    return new LoggedCall(
        call.id(), call.at(), call.sent(), new Answered(200, null, body), 1, true);
  }

  private LoggedCall refused(String sent) {
    var call = call("/api/v1/organisations");
    var body = new Body("application/json", (long) sent.length(), sent, true);
    var said = new Sent("POST", "/api/v1/organisations", call.sent().address(), null, null, body);
    var answered = new Answered(422, "invalid-organisation", call.answered().body());
    return new LoggedCall(call.id(), call.at(), said, answered, 1, true);
  }

  private LoggedCall visible(Actor.Partner partner, UUID id) {
    return actor.as(partner, () -> calls.visible(partner, id)).orElseThrow();
  }

  @Test
  void losesCallsAndSaysHowManyWhenThereAreTooMany() {
    var partner = partnership.create();
    for (var i = 0; i < CallLog.MOST + 3; i++) {
      log.note(partner, () -> call("/api/v1/organisations"));
    }
    try (var logged = new Logged()) {
      write();

      assertThat(logged.linesWith("3 calls are missing")).hasSize(1);
    }
    assertThat(kept(partner)).isEqualTo(CallLog.MOST);
  }

  @Test
  void forgetsAfterSevenDays() {
    var partner = partnership.create();
    var justNow = LoggedCalls.KEPT.minusMinutes(1);
    log.note(partner, () -> call("/api/v1/organisations", justNow));
    log.note(partner, () -> call("/api/v1/organisations", LoggedCalls.KEPT));
    write();
    assertThat(listed(partner)).isOne();
    assertThat(kept(partner)).isEqualTo(2);

    new ForgetCalls(calls, actor, clock).forget();
    assertThat(kept(partner)).isOne();
  }

  @Test
  void forgetsWhatAPartnerCalledBeforeTheNewest() {
    var busy = partnership.create();
    var quiet = partnership.create();
    for (var minutes = 1; minutes <= 3; minutes++) {
      var ago = Duration.ofMinutes(minutes);
      log.note(busy, () -> call("/api/v1/organisations?ago=" + ago, ago));
    }
    log.note(quiet, () -> call("/api/v1/organisations", Duration.ofDays(1)));
    write();

    actor.as(new Actor.Housekeeping(), () -> calls.removeBeyond(2));
    assertThat(actor.as(busy, () -> calls.visibleTo(busy, Wanted.ALL, null, 10)))
        .extracting(call -> call.sent().address())
        .containsExactly("/api/v1/organisations?ago=PT1M", "/api/v1/organisations?ago=PT2M");
    assertThat(kept(quiet)).isOne();
  }

  @Test
  void keepsNothingReadableInTheDatabase() {
    var partner = partnership.create();
    log.note(partner, () -> answeredWith("{\"name\": \"very particular\"}"));
    write();

    assertThat(
            owner.list(
                "select cast(logged_call as text) || encode(answered, 'escape')"
                    + " from logged_call where partner_id = '%s'",
                row -> row.getString(1), partner.partner()))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContain("particular"));
  }

  @Test
  void goesWithTheFirmThatItNames() {
    var partner = partnership.create();
    var firm = partnership.brings(partner);
    var call = answeredWith("{\"organisation\": \"" + firm + "\"}");
    log.note(partner, () -> call);
    write();
    assertThat(visible(partner, call.id()).answered().body().text()).contains(firm.toString());

    var itself = new Actor.Owner(firm);
    community.as(itself, () -> eraseFirm.erase(itself));
    assertThat(kept(partner)).isZero();
  }

  /** It could go with none of them. */
  @Test
  void keepsNothingOfWhatNamesSeveralFirms() {
    var partner = partnership.create();
    var both = partnership.brings(partner) + " " + partnership.brings(partner);
    var call = answeredWith("{\"organisations\": \"" + both + "\"}");
    log.note(partner, () -> call);
    write();

    var answered = visible(partner, call.id()).answered();
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body().text()).isNull();
    assertThat(answered.body().whole()).isFalse();
  }

  @Test
  void goesWithTheFirmThatARefusedCallNamesByWhatThePartnerCallsIt() {
    var partner = partnership.create();
    var firm = partnership.brings(partner, "account 4711");
    var call = refused("{\"externalReference\": \"account \\u0034711\", \"firm\": 1}");
    log.note(partner, () -> call);
    write();
    assertThat(visible(partner, call.id()).sent().body().text()).contains("externalReference");

    var itself = new Actor.Owner(firm);
    community.as(itself, () -> eraseFirm.erase(itself));
    assertThat(kept(partner)).isZero();
  }

  /** It may have been erased, or come later: nobody could tell that this is about it. */
  @Test
  void keepsNothingSentAboutAFirmThatIsCalledLikeNone() {
    var partner = partnership.create();
    var call = refused("{\"externalReference\": \"account 4711\", \"firm\": 1}");
    log.note(partner, () -> call);
    write();

    var kept = visible(partner, call.id());
    assertThat(kept.sent().body().text()).isNull();
    assertThat(kept.answered().body().text()).isEqualTo("{}");
  }

  /** A number in the place of a name, and what cannot be read to its end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"externalReference\": 4711, \"firm\": 1}",
        "{\"size\": oops, \"externalReference\": \"account 4711\"}",
        "account 4711"
      })
  void keepsNothingSentThatMayNameAFirmAllTheSame(String sent) {
    var partner = partnership.create();
    var call = refused(sent);
    log.note(partner, () -> call);
    write();

    assertThat(visible(partner, call.id()).sent().body().text()).isNull();
  }

  @Test
  void keepsWhatASandboxSentOfFirmsThatAreInvented() {
    var partner = partnership.sandbox().partner();
    var call = refused("{\"externalReference\": \"account 4711\", \"firm\": 1}");
    log.note(partner, () -> call);
    write();

    assertThat(visible(partner, call.id()).sent().body().text()).contains("account 4711");
  }

  @Test
  void goesWithTheFirmThatAnEncodedAddressNames() {
    var partner = partnership.create();
    var firm = partnership.brings(partner);
    var call = call("/api/v1/organisations/" + firm.toString().replace("-", "%2D"));
    log.note(partner, () -> call);
    write();
    assertThat(kept(partner)).isOne();

    var itself = new Actor.Owner(firm);
    community.as(itself, () -> eraseFirm.erase(itself));
    assertThat(kept(partner)).isZero();
  }

  /** Between the call and the writing another call had it erased. */
  @Test
  void keepsNothingAboutAFirmThatIsNotThereAnyMore() {
    var partner = partnership.create();
    var call = answeredWith("{\"organisation\": \"" + UUID.randomUUID() + "\"}");
    log.note(partner, () -> call);
    log.note(partner, () -> call("/api/v1/organisations"));
    write();

    assertThat(visible(partner, call.id()).answered().body().text()).isNull();
    assertThat(kept(partner)).isEqualTo(2);
  }

  @Test
  void keepsTheOthersWhenOneCannotBeWritten() {
    var partner = partnership.create();
    var twice = call("/api/v1/organisations");
    log.note(partner, () -> twice);
    log.note(partner, () -> twice);
    log.note(partner, () -> call("/api/v1/referrals"));
    try (var logged = new Logged()) {
      write();

      assertThat(logged.linesWith("A call of partner " + partner.partner(), "missing")).hasSize(1);
    }
    assertThat(kept(partner)).isEqualTo(2);
  }

  @Test
  void isSeenByThePartnerAlone() {
    var partner = partnership.create();
    var call = call("/api/v1/organisations");
    log.note(partner, () -> call);
    write();

    for (var other : new Actor[] {partnership.create(), new Actor.Visitor()}) {
      assertThat(community.rows(other, "select 1 from logged_call")).isEmpty();
    }
    assertThat(community.rows(partner, "select 1 from logged_call")).hasSize(1);
  }

  private int listed(Actor.Partner partner) {
    return actor.as(partner, () -> calls.visibleTo(partner, Wanted.ALL, null, 10)).size();
  }

  private int kept(Actor.Partner partner) {
    return owner
        .list(
            "select count(*) from logged_call where partner_id = '%s'",
            row -> row.getInt(1), partner.partner())
        .getFirst();
  }
}
