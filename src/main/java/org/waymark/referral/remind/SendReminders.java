package org.waymark.referral.remind;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.outbox.mail.QueueLetter;
import org.waymark.referral.remind.DueReminders.Diary;
import org.waymark.referral.remind.ReminderWriter.Client;

/**
 * The service reminds whoever asked for it, by day and not at night. It acts as each of them, so
 * that nobody is reminded of what they may not see any more.
 */
@ApplicationScoped
class SendReminders {

  /** A reminder that could not leave within a week is of no use: the page tells the same. */
  static final Duration WORTH = Duration.ofDays(7);

  private static final Logger LOG = Logger.getLogger(SendReminders.class);

  private final DueReminders reminders;
  private final ReminderAddresses addresses;
  private final QueueLetter queue;
  private final Surroundings surroundings;

  SendReminders(
      DueReminders reminders,
      ReminderAddresses addresses,
      QueueLetter queue,
      Surroundings surroundings) {
    this.reminders = reminders;
    this.addresses = addresses;
    this.queue = queue;
    this.surroundings = surroundings;
  }

  @Scheduled(
      identity = "referral-reminders",
      cron = "{waymark.referral.remind-at}",
      timeZone = "Europe/London",
      concurrentExecution = SKIP)
  void whenDue() {
    send(surroundings.today());
  }

  /**
   * Puts what is due on a day into the outbox: one letter for each firm and each diary.
   *
   * @return how many letters
   */
  int send(LocalDate today) {
    if (!surroundings.writer().ready()) {
      return 0;
    }
    var actor = surroundings.actor();
    var service = new Actor.Housekeeping();
    var firms = actor.as(service, () -> reminders.firmsWithDue(today));
    var advisers = actor.as(service, () -> reminders.advisersWithDue(today));
    var sent =
        firms.stream()
                .filter(firm -> actor.as(firm, () -> attempt(() -> remind(firm, today))))
                .count()
            + advisers.stream()
                .filter(each -> actor.as(each.adviser(), () -> attempt(() -> remind(each, today))))
                .count();
    return Math.toIntExact(sent);
  }

  /** One that fails keeps none of the others from being reminded. */
  private static boolean attempt(Callable<Boolean> act) {
    try {
      return QuarkusTransaction.requiringNew().call(act);
    } catch (RuntimeException e) {
      LOG.errorf("A reminder could not be written: %s", e.getClass().getName());
      return false;
    }
  }

  private boolean remind(Actor.Owner firm, LocalDate today) {
    var kept = addresses.kept(firm);
    if (kept.isEmpty()) {
      return false;
    }
    var programmes = reminders.take(firm, today);
    if (programmes.isEmpty()) {
      return false;
    }
    var to = kept.get();
    var letter = surroundings.writer().toFirm(to.address(), programmes, to.stop());
    queue.queue(letter, firm.organisation(), true, WORTH);
    return true;
  }

  private boolean remind(Diary diary, LocalDate today) {
    var told = reminders.take(diary, today);
    if (told.isEmpty()) {
      return false;
    }
    var to = told.get();
    var client = new Client(diary.firm(), diary.referral());
    var letter = surroundings.writer().toAdviser(to.email(), to.language(), to.programme(), client);
    queue.queue(letter, diary.firm(), false, WORTH);
    return true;
  }
}
