package org.waymark.adviser.validation;

import java.util.Optional;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.adviser.validation.finding.Verdict;

/** What a reason must be: whoever is corrected is told why, in a few sentences. */
final class Reasons {

  private Reasons() {}

  static Optional<Saving> flaw(String reason) {
    if (reason.isBlank()) {
      return Optional.of(new Saving.Refused(Flaw.REASON_MISSING));
    }
    return reason.length() > Verdict.LONGEST_REASON
        ? Optional.of(new Saving.Refused(Flaw.REASON_TOO_LONG))
        : Optional.empty();
  }
}
