package org.waymark.programme.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.waymark.programme.Freshness;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Programme;
import org.waymark.programme.Status.State;

/**
 * A programme in the directory.
 *
 * @param freshness what is known of its status today
 */
public record Listed(Programme programme, Freshness freshness) {

  /** What can be relied on first, closed last; then by name, and by id, so that no two ever tie. */
  static final Comparator<Listed> ORDER =
      Comparator.comparing(Listed::closed)
          .thenComparing(Listed::doubt)
          .thenComparing(listed -> listed.programme.name().toLowerCase(Locale.ROOT))
          .thenComparing(listed -> listed.programme.id());

  /** As it stands on a day. */
  public static Listed on(LocalDate today, Programme programme) {
    return new Listed(programme, programme.freshness(today));
  }

  public boolean closed() {
    return freshness.status().state() == State.CLOSED;
  }

  /** Known to be open, known to have been open, not known, never seen. */
  private int doubt() {
    if (freshness.verification() == Verification.NEVER) {
      return 3;
    }
    if (freshness.status().state() != State.OPEN) {
      return 2;
    }
    return freshness.openForCertain() ? 0 : 1;
  }
}
