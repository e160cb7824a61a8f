package org.waymark.programme.catalogue.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.eligibility.Coverage;

/**
 * An entry that somebody should look at.
 *
 * @param programme null where the entry cannot be understood
 * @param reasons the most pressing first, never empty
 */
public record Attention(Entry entry, @Nullable Programme programme, Set<Reason> reasons) {

  /** Those whose most pressing reason weighs more, then those not looked at for longest. */
  private static final Comparator<Attention> PRESSING =
      Comparator.comparing((Attention one) -> Collections.min(one.reasons()))
          .thenComparing(Attention::asOf)
          .thenComparing(one -> one.entry().id());

  public Attention {
    reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
  }

  /** Why, the most pressing first. */
  public enum Reason {
    /** This release of the software cannot read it, so that nobody is shown it. */
    UNREADABLE,
    /** Its last day has passed: it is to be closed, or goes on and should say so. */
    CLOSING_DAY_PASSED,
    /** It was to open, and nobody has seen that it did. */
    OPENING_DAY_PASSED,
    /** Not looked at for longer than can be relied on: 12 months, or 60 days for a call. */
    STALE,
    /** No page of it was ever read, so that it is never recommended. */
    NEVER_SEEN,
    /** Where it is on offer is not, or not wholly, in codes: firms there are told "not known". */
    PLACE_NOT_IN_CODES
  }

  /** All that need it today, the most pressing first. Of closed programmes the place alone. */
  public static List<Attention> queue(List<Entry> entries, Programmes programmes, LocalDate today) {
    var queue = new ArrayList<Attention>();
    for (var entry : entries) {
      var programme = programmes.find(entry.id()).orElse(null);
      var reasons = programme == null ? EnumSet.of(Reason.UNREADABLE) : reasons(programme, today);
      if (!reasons.isEmpty()) {
        queue.add(new Attention(entry, programme, reasons));
      }
    }
    queue.sort(PRESSING);
    return List.copyOf(queue);
  }

  private LocalDate asOf() {
    return programme == null ? LocalDate.MIN : programme.status().asOf();
  }

  private static EnumSet<Reason> reasons(Programme programme, LocalDate today) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (unresolved(programme.eligibility().coverage())) {
      reasons.add(Reason.PLACE_NOT_IN_CODES);
    }
    if (programme.status().state() == State.CLOSED) {
      return reasons;
    }
    var verification = programme.freshness(today).verification();
    var now = programme.status().on(today);
    if (now == State.CLOSED) {
      reasons.add(Reason.CLOSING_DAY_PASSED);
    }
    if (programme.status().state() == State.UPCOMING && now == State.UNKNOWN) {
      reasons.add(Reason.OPENING_DAY_PASSED);
    }
    if (verification == Verification.LAPSED) {
      reasons.add(Reason.STALE);
    }
    if (verification == Verification.NEVER) {
      reasons.add(Reason.NEVER_SEEN);
    }
    return reasons;
  }

  private static boolean unresolved(Coverage coverage) {
    return coverage.unsure() != null || (coverage.note() != null && coverage.areas().isEmpty());
  }
}
