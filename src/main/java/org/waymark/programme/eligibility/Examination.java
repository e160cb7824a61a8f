package org.waymark.programme.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Sector;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Particular.Choice;
import org.waymark.programme.eligibility.Particular.Site;
import org.waymark.programme.eligibility.Particular.Taken;
import org.waymark.programme.eligibility.Told.Amount;

/** Holds one rule against one firm, in the three-valued logic of Kleene (1952). */
record Examination(Applicant firm) {

  static Finding of(Rule rule, Applicant firm) {
    return new Examination(firm).of(rule);
  }

  private Finding of(Rule rule) {
    return switch (rule) {
      case Rule.Place place -> place(place);
      case Rule.Within within -> within(within);
      case Rule.Sectors sectors -> Finding.of(rule, sector(sectors, firm.profile().sector()));
      case Rule.Has(var trait, var wanted) -> has(rule, trait, wanted);
      case Rule.Form(var allowed) -> form(rule, allowed);
      case Rule.Spending(var excluded) -> spending(rule, excluded);
      case Rule.After(var programme) -> has(rule, new Taken(programme), true);
      case Rule.FirstTime firstTime -> firstTime(firstTime);
      case Rule.JobsForAward(var poundsPerJob) -> jobs(rule, poundsPerJob);
      case Rule.SubsidyRoom(var limit, var unit) -> subsidyRoom(rule, limit, unit);
      case Rule.SomeOf someOf -> someOf(someOf, someOf.rules().stream().map(this::of).toList());
      case Rule.Stated _ -> Finding.open(rule);
      case Rule.Unconfirmed(var inner) -> of(inner).unconfirmed();
    };
  }

  private Finding place(Rule.Place rule) {
    var parts = rule.bonds().stream().sorted().map(bond -> bound(rule, bond)).toList();
    var any = anyOf(parts);
    var asks = any == Outcome.NOT_KNOWN ? asks(parts) : List.<Particular>of();
    return new Finding(rule, true, any, null, asks, List.of());
  }

  private Finding bound(Rule.Place rule, Rule.Bond bond) {
    return switch (bond) {
      case TRADES -> Finding.of(rule, rule.coverage().reaches(firm.profile().area()));
      case IS_REGISTERED -> at(rule, Site.REGISTERED_OFFICE);
      case PAYS_BUSINESS_RATES -> at(rule, Site.BUSINESS_RATES);
      case WOULD_RELOCATE -> has(rule, Trait.WILLING_TO_RELOCATE, true);
    };
  }

  private Finding at(Rule.Place rule, Site site) {
    return firm.told(site, Told.At.class)
        .map(at -> Finding.of(rule, rule.coverage().reaches(at.area())))
        .orElseGet(() -> Finding.open(rule, site));
  }

  private Finding within(Rule.Within rule) {
    var amount = firm.amount(rule.measure()).orElse(null);
    if (amount == null) {
      return Finding.open(rule, rule.measure());
    }
    var distance = rule.limits().distance(amount);
    if (distance != null) {
      return Finding.missed(rule, distance);
    }
    return rule.limits().hold(amount) == Outcome.MET
        ? Finding.of(rule, Outcome.MET)
        : unsettled(rule, rule.measure(), amount);
  }

  /** Asking again helps only where the firm has told no exact number. */
  private static Finding unsettled(Rule rule, Measure measure, Amount amount) {
    return Long.valueOf(amount.least()).equals(amount.most())
        ? Finding.open(rule)
        : Finding.open(rule, measure);
  }

  private static Outcome sector(Rule.Sectors rule, Sector sector) {
    if (rule.certain().contains(sector)) {
      return Outcome.MET;
    }
    return rule.excluded().contains(sector) ? Outcome.NOT_MET : rule.others();
  }

  private Finding has(Rule rule, Particular particular, boolean wanted) {
    return firm.has(particular)
        .map(yes -> Finding.of(rule, yes == wanted ? Outcome.MET : Outcome.NOT_MET))
        .orElseGet(() -> Finding.open(rule, particular));
  }

  private Finding form(Rule rule, Set<LegalForm> allowed) {
    var codes = allowed.stream().map(LegalForm::code).collect(Collectors.toSet());
    return firm.told(Choice.LEGAL_FORM, Told.Picked.class)
        .map(form -> Finding.of(rule, outcome(codes.containsAll(form.codes()))))
        .orElseGet(() -> Finding.open(rule, Choice.LEGAL_FORM));
  }

  /** A plan of which only a part is paid for is for the firm to look at. */
  private Finding spending(Rule rule, Set<Spend> excluded) {
    var codes = excluded.stream().map(Spend::code).collect(Collectors.toSet());
    return firm.told(Choice.SPENDING, Told.Picked.class)
        .map(
            planned -> {
              if (planned.codes().stream().noneMatch(codes::contains)) {
                return Finding.of(rule, Outcome.MET);
              }
              return codes.containsAll(planned.codes())
                  ? Finding.of(rule, Outcome.NOT_MET)
                  : Finding.open(rule);
            })
        .orElseGet(() -> Finding.open(rule, Choice.SPENDING));
  }

  private Finding firstTime(Rule.FirstTime rule) {
    var each =
        rule.programmes().stream()
            .sorted()
            .map(programme -> has(rule, new Taken(programme), false))
            .toList();
    var all = atLeast(each.size(), each);
    return new Finding(rule, true, all, null, asksUnless(all, each), List.of());
  }

  private Finding jobs(Rule rule, long poundsPerJob) {
    var award = firm.amount(Measure.AWARD).orElse(null);
    var jobs = firm.amount(Measure.NEW_JOBS).orElse(null);
    if (award == null || jobs == null) {
      return missing(rule, Measure.AWARD, Measure.NEW_JOBS);
    }
    var mostAsked = award.most();
    var least = Math.ceilDiv(award.least(), poundsPerJob);
    var tooFew = Limits.of(least, null, Unit.JOBS).distance(jobs);
    if (tooFew != null) {
      return Finding.missed(rule, tooFew);
    }
    return mostAsked != null && jobs.least() >= Math.ceilDiv(mostAsked, poundsPerJob)
        ? Finding.of(rule, Outcome.MET)
        : Finding.open(rule);
  }

  private Finding subsidyRoom(Rule rule, long limit, Unit unit) {
    var had = firm.amount(Measure.SUBSIDIES).orElse(null);
    var award = firm.amount(Measure.AWARD).orElse(null);
    if (had == null || award == null) {
      return missing(rule, Measure.SUBSIDIES, Measure.AWARD);
    }
    var most = had.most() == null || award.most() == null ? null : had.most() + award.most();
    var together = new Amount(had.least() + award.least(), most);
    var limits = Limits.of(null, limit, unit);
    var over = limits.distance(together);
    return over == null ? Finding.of(rule, limits.hold(together)) : Finding.missed(rule, over);
  }

  private Finding missing(Rule rule, Measure... needed) {
    var asks = new ArrayList<Particular>();
    for (var measure : needed) {
      if (firm.amount(measure).isEmpty()) {
        asks.add(measure);
      }
    }
    return Finding.open(rule, asks.toArray(Particular[]::new));
  }

  private static Finding someOf(Rule.SomeOf rule, List<Finding> parts) {
    var found = atLeast(rule.least(), parts);
    return new Finding(rule, true, found, null, asksUnless(found, parts), parts);
  }

  private static List<Particular> asksUnless(Outcome found, List<Finding> parts) {
    return found == Outcome.NOT_KNOWN ? asks(parts) : List.of();
  }

  private static List<Particular> asks(List<Finding> parts) {
    return parts.stream().flatMap(part -> part.asks().stream()).distinct().toList();
  }

  private static Outcome anyOf(List<Finding> parts) {
    return atLeast(1, parts);
  }

  private static Outcome atLeast(int least, List<Finding> parts) {
    var met = count(parts, Outcome.MET);
    if (met >= least) {
      return Outcome.MET;
    }
    return met + count(parts, Outcome.NOT_KNOWN) >= least ? Outcome.NOT_KNOWN : Outcome.NOT_MET;
  }

  private static long count(List<Finding> parts, Outcome outcome) {
    return parts.stream().filter(part -> part.outcome() == outcome).count();
  }

  private static Outcome outcome(boolean met) {
    return met ? Outcome.MET : Outcome.NOT_MET;
  }
}
