package org.waymark.programme.eligibility;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Sector;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure.Unit;

/** One condition of taking part. {@link Examination} holds it against a firm. */
public sealed interface Rule {

  /**
   * The firm has to do with one of these places.
   *
   * @param bonds how; one is enough
   */
  record Place(Coverage coverage, Set<Bond> bonds) implements Rule {
    public Place {
      bonds = Set.copyOf(bonds);
    }

    /** For firms that trade there. */
    public Place(Coverage coverage) {
      this(coverage, Set.of(Bond.TRADES));
    }
  }

  /** What a firm has to do with a place. */
  enum Bond {
    /** Has premises there, which is the place its profile tells. */
    TRADES,
    IS_REGISTERED,
    PAYS_BUSINESS_RATES,
    WOULD_RELOCATE
  }

  /** A number lies within limits. */
  record Within(Measure measure, Limits limits) implements Rule {

    /** Refuses limits in a unit that the measure is not counted in. */
    public Within {
      if (!measure.takes(limits.unit())) {
        throw new IllegalArgumentException(
            measure.code() + " is not counted in " + Codes.of(limits.unit()));
      }
    }

    /** Both limits allowed, in the measure's own unit. */
    public static Within of(Measure measure, @Nullable Integer min, @Nullable Integer max) {
      return new Within(
          measure,
          Limits.of(
              min == null ? null : min.longValue(),
              max == null ? null : max.longValue(),
              measure.unit()));
    }
  }

  /**
   * The firm does this kind of work.
   *
   * @param words as published
   * @param certain sectors that surely count
   * @param excluded sectors that surely do not
   * @param others what becomes of the rest
   */
  record Sectors(String words, Set<Sector> certain, Set<Sector> excluded, Outcome others)
      implements Rule {
    public Sectors {
      certain = Set.copyOf(certain);
      excluded = Set.copyOf(excluded);
    }
  }

  /** Something holds of the firm, or does not. */
  record Has(Trait trait, boolean wanted) implements Rule {}

  /** The firm is set up in one of these ways. */
  record Form(Set<LegalForm> allowed) implements Rule {
    public Form {
      allowed = Set.copyOf(allowed);
    }
  }

  /** Not all of the money goes into these; what does is not paid for. */
  record Spending(Set<Spend> excluded) implements Rule {
    public Spending {
      excluded = Set.copyOf(excluded);
    }
  }

  /**
   * Another step comes first.
   *
   * @param programme id of it
   */
  record After(String programme) implements Rule {}

  /**
   * The firm has had none of these before.
   *
   * @param programmes ids, the programme's own among them
   */
  record FirstTime(Set<String> programmes) implements Rule {
    public FirstTime {
      programmes = Set.copyOf(programmes);
    }
  }

  /**
   * The award brings jobs.
   *
   * @param poundsPerJob of the award for each full-time job, 1 or more
   */
  record JobsForAward(long poundsPerJob) implements Rule {}

  /**
   * The award does not take what the firm has had from the public in three years over a limit.
   *
   * @param unit pounds or euros
   */
  record SubsidyRoom(long limit, Unit unit) implements Rule {}

  /**
   * Some of several conditions hold, whichever.
   *
   * @param least how many, 1 to all
   */
  record SomeOf(int least, List<Rule> rules) implements Rule {
    public SomeOf {
      rules = List.copyOf(rules);
      if (least < 1 || least > rules.size()) {
        throw new IllegalArgumentException(least + " of " + rules.size() + " rules");
      }
    }
  }

  /** A condition in words that only the firm itself can judge. */
  record Stated(String words) implements Rule {}

  /**
   * A rule that no source confirms. It turns nobody away: where it is not met, the outcome is not
   * known.
   */
  record Unconfirmed(Rule rule) implements Rule {}
}
