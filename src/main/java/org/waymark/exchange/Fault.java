package org.waymark.exchange;

/**
 * Something wrong in a document.
 *
 * @param pointer JSON pointer (RFC 6901) to the value at fault; empty for the whole document
 * @param detail what is wrong and what is expected
 */
public record Fault(String pointer, String detail) {

  /** As much of a sender's own words as a fault repeats. */
  private static final int MOST_CHARACTERS = 60;

  /**
   * A member that is at fault.
   *
   * @param parent pointer to the object it is in, or would be
   * @param member its name, which senders choose: shortened, then escaped as RFC 6901 has it
   */
  public static Fault of(String parent, String member, String detail) {
    var step = shortened(member).replace("~", "~0").replace("/", "~1");
    return new Fault(parent + "/" + step, detail);
  }

  /** A glance at some text, without halves of characters: JSON can carry them, UTF-8 cannot. */
  public static String shortened(String text) {
    var whole =
        text.codePoints()
            .map(point -> Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point)
            .limit(MOST_CHARACTERS + 1)
            .toArray();
    return whole.length <= MOST_CHARACTERS
        ? new String(whole, 0, whole.length)
        : new String(whole, 0, MOST_CHARACTERS) + "...";
  }
}
