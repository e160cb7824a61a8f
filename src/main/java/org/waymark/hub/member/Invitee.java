package org.waymark.hub.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waymark.hub.HubDetails;

/**
 * Somebody to be invited, as another typed it, right or wrong.
 *
 * @param email also what they sign in with
 * @param manages whether they also manage the hub
 */
public record Invitee(String name, String email, boolean manages) {

  private static final int LONGEST_NAME = 100;

  /** The identity provider takes no such characters in a name. */
  private static final Pattern NOT_IN_NAMES =
      Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cc}]");

  public Invitee {
    name = name.strip();
    email = email.strip().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with a part, and what the part is. */
  public enum Flaw {
    NAME_MISSING,
    NAME_MALFORMED,
    EMAIL_MALFORMED
  }

  /** Everything that is wrong, in the order of the parts. */
  public List<Flaw> flaws() {
    var flaws = new ArrayList<Flaw>();
    if (name.isEmpty()) {
      flaws.add(Flaw.NAME_MISSING);
    } else if (name.length() > LONGEST_NAME || NOT_IN_NAMES.matcher(name).find()) {
      flaws.add(Flaw.NAME_MALFORMED);
    }
    if (!HubDetails.isEmail(email)) {
      flaws.add(Flaw.EMAIL_MALFORMED);
    }
    return List.copyOf(flaws);
  }
}
