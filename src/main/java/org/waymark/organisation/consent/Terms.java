package org.waymark.organisation.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * On what terms a firm lets somebody in.
 *
 * @param scopes always with the scores
 * @param purpose what it is for, in the firm's words
 * @param lastDay on which it holds, in the United Kingdom
 */
public record Terms(Set<Scope> scopes, String purpose, LocalDate lastDay) {

  /** Unless the firm says otherwise: a year of help, and then it is asked again. */
  public static final Period USUAL = Period.ofMonths(12);

  /** Longer than this nobody remembers whom they have let in (our judgement). */
  public static final Period LONGEST = Period.ofMonths(24);

  /** Enough for a sentence. */
  public static final int LONGEST_PURPOSE = 200;

  public Terms {
    var all = EnumSet.of(Scope.SCORES);
    all.addAll(scopes);
    scopes = Set.copyOf(all);
  }

  /** Why nobody can be let in on these terms. */
  public enum Fault {
    PURPOSE_MISSING,
    PURPOSE_TOO_LONG,
    ENDS_BEFORE_TODAY,
    ENDS_TOO_LATE
  }

  /** What is wrong with them on a day; empty when nothing is. */
  public Optional<Fault> fault(LocalDate today) {
    if (purpose.isBlank()) {
      return Optional.of(Fault.PURPOSE_MISSING);
    }
    if (purpose.length() > LONGEST_PURPOSE) {
      return Optional.of(Fault.PURPOSE_TOO_LONG);
    }
    if (lastDay.isBefore(today)) {
      return Optional.of(Fault.ENDS_BEFORE_TODAY);
    }
    return lastDay.isAfter(today.plus(LONGEST))
        ? Optional.of(Fault.ENDS_TOO_LATE)
        : Optional.empty();
  }
}
