package org.waymark.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Evidence.Support;
import org.waymark.programme.eligibility.Rule;

/**
 * What a programme gives and what it takes.
 *
 * @param kinds never empty
 * @param selection who gets it of those who may
 * @param remarks what taking part involves; never a condition
 */
public record Offer(
    Permanence permanence,
    List<Kind> kinds,
    Cost cost,
    @Nullable Funding funding,
    Selection selection,
    List<String> remarks) {

  public Offer {
    kinds = List.copyOf(kinds);
    remarks = List.copyOf(remarks);
  }

  /** The kind that asks least of a firm, which is where it can start. */
  public Kind easiest() {
    return Collections.min(kinds);
  }

  /** Whether it is there all year and costs nothing. */
  public boolean freeAndPermanent() {
    return permanence == Permanence.PERMANENT && cost.charge() == Charge.FREE;
  }

  /** How long what was seen of a programme can be relied on. */
  public enum Permanence {
    /** A standing service: a year. */
    PERMANENT(Period.ofMonths(12)),
    /** Opens and closes with its money: sixty days. */
    CALL(Period.ofDays(60));

    private final Period trust;

    Permanence(Period trust) {
      this.trust = trust;
    }

    /** For how long something seen can be relied on. */
    public Period trust() {
      return trust;
    }

    /** The last day on which something seen on this day still counts. */
    LocalDate trustedUntil(LocalDate seen) {
      return seen.plus(trust);
    }
  }

  /** What it is, in ascending order of the work it asks before the firm has anything from it. */
  public enum Kind {
    TOOL,
    REGISTER,
    ADVICE,
    NETWORK,
    TRAINING,
    CERTIFICATION,
    LOAN,
    GRANT
  }

  /** Who pays, in ascending order of the net cost to the firm. */
  public enum Charge {
    FREE,
    PART_FREE,
    SHARED,
    LOAN,
    PAID,
    NOT_STATED
  }

  /**
   * The price to the firm.
   *
   * @param words as published
   * @param support how far sources bear it out
   */
  public record Cost(Charge charge, String words, Support support) {}

  /**
   * Money a firm can get.
   *
   * @param minPounds smallest award; null when not stated
   * @param maxPounds largest award; null when not stated
   * @param ratePercent share of the cost that is paid, 0 to 100; null when not stated
   * @param upFrontPercent share of the award that is paid before it is spent, 0 for arrears, 0 to
   *     100; null when not stated
   * @param caps lower or higher largest awards for some firms; the first whose rule is met counts
   * @param support how far sources bear it out
   */
  public record Funding(
      @Nullable Integer minPounds,
      @Nullable Integer maxPounds,
      @Nullable Integer ratePercent,
      @Nullable Integer upFrontPercent,
      List<Cap> caps,
      @Nullable String note,
      Support support) {
    public Funding {
      caps = List.copyOf(caps);
    }
  }

  /**
   * The largest award to firms that meet a rule.
   *
   * @param maxPounds above 0
   */
  public record Cap(Rule when, int maxPounds) {}

  /** Who gets it of those who may, likeliest first. */
  public enum Selection {
    EVERYONE,
    NOT_STATED,
    /** While the money lasts. */
    FIRST_COME,
    /** The best applications. */
    COMPETITION
  }
}
