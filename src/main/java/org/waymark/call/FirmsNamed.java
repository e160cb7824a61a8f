package org.waymark.call;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids in what was sent and answered. Whoever names a firm, an assessment or a referral says
 * something about a firm: it goes with the firm.
 *
 * @param all every id there is, of whatever it may be
 * @param certain those that can be of nothing but a firm, or of what belongs to one
 */
record FirmsNamed(Set<UUID> all, Set<UUID> certain) {

  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern ANY = Pattern.compile(ID);
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?:/organisations/|/assessments/|/referrals/|\"organisation\" ?: ?\")(" + ID + ")");

  FirmsNamed {
    all = Set.copyOf(all);
    certain = Set.copyOf(certain);
  }

  static FirmsNamed in(LoggedCall call) {
    var all = new HashSet<UUID>();
    var certain = new HashSet<UUID>();
    collect(call.sent().address(), all, certain);
    collect(call.sent().body().text(), all, certain);
    collect(call.answered().body().text(), all, certain);
    return new FirmsNamed(all, certain);
  }

  private static void collect(@Nullable String text, Set<UUID> all, Set<UUID> certain) {
    if (text != null) {
      var lower = text.toLowerCase(Locale.ROOT);
      ANY.matcher(lower).results().forEach(found -> all.add(UUID.fromString(found.group())));
      CERTAIN
          .matcher(lower)
          .results()
          .forEach(found -> certain.add(UUID.fromString(found.group(1))));
    }
  }
}
