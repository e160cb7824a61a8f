package org.waymark.referral.remind;

import java.util.regex.Pattern;
import org.waymark.kernel.Language;

/**
 * Where a firm wants its reminders mailed.
 *
 * @param language that they are in
 */
public record ReminderAddress(String email, Language language) {

  /** The longest address there can be (RFC 5321). */
  private static final int LONGEST = 254;

  private static final Pattern SOUND =
      Pattern.compile(
          "[^\\s@,;<>\"\\p{Cntrl}]{1,64}@[^\\s@,;<>\"\\p{Cntrl}]+\\.[^\\s@,;<>\".\\p{Cntrl}]+");

  public ReminderAddress {
    if (!isSound(email)) {
      throw new IllegalArgumentException("No address of a mailbox");
    }
  }

  /** Whether mail can be sent there, as far as that can be seen from it. */
  public static boolean isSound(String email) {
    return email.length() <= LONGEST && SOUND.matcher(email).matches();
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "ReminderAddress[...]";
  }
}
