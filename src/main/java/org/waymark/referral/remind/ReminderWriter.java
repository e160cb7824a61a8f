package org.waymark.referral.remind;

import java.util.List;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.outbox.mail.Letter;
import org.waymark.referral.ReferralId;

/** Puts reminders into words. Whoever shows pages knows the words, and where the pages are. */
public interface ReminderWriter {

  /** Whether it is known where links lead: without that nobody is reminded by mail. */
  boolean ready();

  /**
   * To a firm, about all that is due.
   *
   * @param programmes by name
   * @param stop what ends the mails
   */
  Letter toFirm(ReminderAddress to, List<String> programmes, StopCode stop);

  /**
   * To an adviser, about one client, without its name: mail is read on many screens.
   *
   * @param programme by name
   */
  Letter toAdviser(String email, Language language, String programme, Client client);

  /** Where the adviser reads on. */
  record Client(OrganisationId firm, ReferralId referral) {}
}
