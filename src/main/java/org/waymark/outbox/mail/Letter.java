package org.waymark.outbox.mail;

/**
 * A mail in plain text.
 *
 * @param to the one address it goes to
 */
public record Letter(String to, String subject, String text) {

  /** No letter is longer (our judgement): reminders have a few lines. */
  private static final int LONGEST = 20_000;

  public Letter {
    if (to.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("A letter goes to somebody and has an end");
    }
    // A line break would begin another header.
    subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Keeps words and address out of logs. */
  @Override
  public String toString() {
    return "Letter[...]";
  }
}
