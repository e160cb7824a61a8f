package org.waymark.api.once;

import java.util.List;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;

/** Reads the header: a string of structured fields (RFC 9651, 3.3.3), and nothing after it. */
public final class IdempotencyKey {

  /** Its name. */
  public static final String HEADER = Once.HEADER;

  private static final int LONGEST = 255;

  private static final String WANTED =
      "Send one header Idempotency-Key with a text of 1 to 255 printable ASCII characters in double"
          + " quotes, for example \"8e03978e-40d5-43e8-bc93-6894a57f9324\".";

  private IdempotencyKey() {}

  /**
   * The key; throws a problem where there is none.
   *
   * @param lines each header of that name
   */
  public static String read(List<String> lines) {
    if (lines.size() != 1) {
      throw refused();
    }
    var sent = lines.getFirst().strip();
    if (sent.length() < 2 || !sent.startsWith("\"")) {
      throw refused();
    }
    var key = new StringBuilder();
    var at = 1;
    while (at < sent.length() && sent.charAt(at) != '"') {
      var escaped = sent.charAt(at) == '\\';
      at += escaped ? 1 : 0;
      key.append(character(sent, at, escaped));
      at++;
    }
    if (at != sent.length() - 1 || key.isEmpty() || key.length() > LONGEST) {
      throw refused();
    }
    return key.toString();
  }

  private static char character(String sent, int at, boolean escaped) {
    if (at >= sent.length()) {
      throw refused();
    }
    var found = sent.charAt(at);
    if (found < ' ' || found > '~' || (escaped && found != '"' && found != '\\')) {
      throw refused();
    }
    return found;
  }

  private static RuntimeException refused() {
    return Problems.of(ProblemType.IDEMPOTENCY_KEY_NEEDED, WANTED);
  }
}
