package org.waymark.referral.remind;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Referred;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.outbox.mail.Letter;
import org.waymark.outbox.mail.QueueLetter;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;
import org.waymark.referral.remind.SetReminder.Outcome;
import org.waymark.referral.remind.SetReminder.Wish;

/** Who is reminded of what, and when: up to the outbox. */
@QuarkusTest
class SendRemindersTest {

  private static final Actor SERVICE = new Actor.Housekeeping();

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Staff staff;
  @Inject Referred referred;
  @Inject DueReminders reminders;
  @Inject ReminderAddresses addresses;
  @Inject SetReminder setReminder;
  @Inject QueueLetter queue;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  private LocalDate today = LocalDate.EPOCH;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(new UUID(0, 0)));
  private ReferralId referral = new ReferralId(new UUID(0, 0));

  @BeforeEach
  void takeUp() {
    community.sql(SERVICE, "delete from outbox_message");
    today = CivilTime.today(clock);
    firm = community.firm();
    var report = community.handsIn(firm, "cyber-security");
    referral = referred.takesUp(firm, firm.organisation(), report);
  }

  @Test
  void remindAFirmOnceAfterThirtyDaysOfSilence() {
    givesAnAddress();

    send(today.plusDays(29));
    assertThat(letters()).isEmpty();
    send(today.plusDays(30));
    send(today.plusDays(31));

    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst().toString())
        .contains("jo@firm.example", referred.programme().name());
  }

  @Test
  void writeNothingToAFirmThatHasGivenNoAddressOrWantsNoReminder() {
    send(today.plusDays(30));
    assertThat(letters()).isEmpty();

    givesAnAddress();
    sets(firm, new When.Never());
    send(today.plusDays(30));

    assertThat(letters()).isEmpty();
  }

  @Test
  void writeAnewToTheAddressThatTheFirmHasChangedSince() {
    givesAnAddress();
    send(today.plusDays(30));
    assertThat(letters()).hasSize(1);

    givesAnAddress("mo@firm.example");

    assertThat(letters()).isEmpty();
    send(today.plusDays(31));
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst().toString()).contains("mo@firm.example");
  }

  @Test
  void remindNobodyAgainOfWhatHadLeftWhenTheAddressChanged() {
    givesAnAddress();
    send(today.plusDays(30));
    community.sql(SERVICE, "update outbox_message set state = 'sent', settled_at = now()");

    givesAnAddress("mo@firm.example");
    send(today.plusDays(31));

    assertThat(letters()).hasSize(1);
  }

  @Test
  void keepSilentOnceThereIsNewsOrNothingLeftToDo() {
    givesAnAddress();
    sets(firm, new When.On(today.plusDays(1)));
    referred.reaches(Stage.GIVEN_UP, today, referred.find(referral, firm), firm);

    send(today.plusDays(1));

    assertThat(letters()).isEmpty();
  }

  @Test
  void remindOnADayThatTheFirmChose() {
    givesAnAddress();
    sets(firm, new When.On(today.plusDays(3)));

    send(today.plusDays(2));
    assertThat(letters()).isEmpty();
    send(today.plusDays(3));
    assertThat(letters()).hasSize(1);
  }

  @Test
  void writeOneLetterWhenTwoInstancesLookAtOnce() throws Exception {
    givesAnAddress();

    Twice.atOnce(() -> onItsOwn(() -> send(today.plusDays(30))));

    assertThat(letters()).hasSize(1);
  }

  @Test
  void takeBackWhatHasNotLeftWhenTheFirmStopsThem() {
    givesAnAddress();
    send(today.plusDays(30));

    community.as(
        firm,
        () -> {
          addresses.forget(firm);
          return firm;
        });

    assertThat(letters()).isEmpty();
  }

  @Test
  void leaveNothingBehindWhenTheFirmIsErased() {
    givesAnAddress();
    send(today.plusDays(30));

    community.sql(firm, "delete from organisation where id = ?1", firm.organisation().value());

    assertThat(community.rows(SERVICE, "select 1 from outbox_message")).isEmpty();
    assertThat(
            community.rows(
                SERVICE,
                "select 1 from reminder_address where organisation_id = '"
                    + firm.organisation()
                    + "'"))
        .isEmpty();
  }

  @Test
  void remindAnAdviserOnTheDayTheyChose() {
    var ada = adviser();
    sets(ada, new When.On(today.plusDays(3)));

    send(today.plusDays(3));
    send(today.plusDays(4));

    assertThat(toAdvisers()).hasSize(1);
    assertThat(letters()).as("in the firm's own copy").isEmpty();
  }

  @Test
  void remindNoAdviserWhoMaySeeItNoMore() {
    var withdrawn = adviser();
    sets(withdrawn, new When.On(today.plusDays(3)));
    clientele.withdraws(firm);

    send(today.plusDays(3));

    assertThat(toAdvisers()).isEmpty();
  }

  @Test
  void remindNoAdviserWhoHasLeftTheHub() {
    var ada = adviser();
    sets(ada, new When.On(today.plusDays(3)));
    community.sql(
        new Actor.Administrator(ada.person()),
        "update hub_member set disabled_at = now() where person_id = ?1",
        ada.person().value());

    send(today.plusDays(3));

    assertThat(toAdvisers()).isEmpty();
  }

  @Test
  void writeNothingWhileNobodyKnowsWhereLinksLead() {
    givesAnAddress();

    assertThat(sender(false).send(today.plusDays(30))).isZero();
    assertThat(send(today.plusDays(30))).as("later").isPositive();
  }

  private Actor.Adviser adviser() {
    var hub = staff.hub("Hub of the West");
    var ada = staff.adviser(hub, "Ada Reed");
    clientele.letsIn(firm, hub.id(), List.of("scores", "answers"), LocalDate.of(2099, 1, 1));
    return ada;
  }

  private void givesAnAddress() {
    givesAnAddress("jo@firm.example");
  }

  private void givesAnAddress(String address) {
    community.as(
        firm,
        () -> {
          addresses.keep(firm, new ReminderAddress(address, Language.ENGLISH));
          return firm;
        });
  }

  private void sets(Actor by, When when) {
    var wish = new Wish(referral, firm.organisation(), when, Language.ENGLISH);
    assertThat(actor.as(by, () -> setReminder.set(wish, by))).isEqualTo(Outcome.SET);
  }

  private int send(LocalDate day) {
    return sender(true).send(day);
  }

  private SendReminders sender(boolean ready) {
    var stopped = Clock.fixed(clock.instant(), ZoneOffset.UTC);
    return new SendReminders(
        reminders, addresses, queue, new Surroundings(actor, stopped, new Plain(ready)));
  }

  /** Those of the firm, as it reads them in its own copy. */
  private List<?> letters() {
    return community.rows(firm, "select cast(payload as text) from outbox_message");
  }

  private List<?> toAdvisers() {
    return community.rows(SERVICE, "select 1 from outbox_message where not firm_reads");
  }

  private static int onItsOwn(IntSupplier act) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      return act.getAsInt();
    } finally {
      context.terminate();
    }
  }

  private record Plain(boolean ready) implements ReminderWriter {

    @Override
    public Letter toFirm(ReminderAddress to, List<String> programmes, StopCode stop) {
      return new Letter(to.email(), "Look", String.join(", ", programmes));
    }

    @Override
    public Letter toAdviser(String email, Language language, String programme, Client client) {
      return new Letter(email, "Look", programme);
    }
  }
}
