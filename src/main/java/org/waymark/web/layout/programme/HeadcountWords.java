package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Rule;
import org.waymark.web.layout.language.Spoken;

/** A limit on employees in words. */
@ApplicationScoped
class HeadcountWords {

  private final ProgrammeMessages messages;

  HeadcountWords(@Spoken ProgrammeMessages messages) {
    this.messages = messages;
  }

  /** For example "For firms with 5 to 249 employees: you have 1 to 4." */
  String sentence(Rule.Employees rule, Outcome found, SizeBand band) {
    return found == Outcome.NOT_KNOWN
        ? messages.employeesToCheck(range(rule), have(band))
        : messages.employees(range(rule), have(band));
  }

  /** For example "with 5 to 249 employees". */
  String range(Rule.Employees rule) {
    var min = rule.min();
    var max = rule.max();
    if (min == null) {
      return messages.employeesUpTo(max == null ? 0 : max);
    }
    return max == null ? messages.employeesAtLeast(min) : messages.employeesFromTo(min, max);
  }

  private String have(SizeBand band) {
    if (band == SizeBand.NONE) {
      return messages.haveNone();
    }
    return band.atMost()
        .map(most -> messages.haveFromTo(band.atLeast(), most))
        .orElseGet(() -> messages.haveOrMore(band.atLeast()));
  }

  /** For example "You need 1 to 4 more employees." */
  String change(Distance distance) {
    var one = Integer.valueOf(1).equals(distance.most());
    return switch (distance.direction()) {
      case TOO_FEW -> one ? messages.oneTooFew() : messages.tooFew(number(distance));
      case TOO_MANY -> one ? messages.oneTooMany() : messages.tooMany(number(distance));
    };
  }

  private String number(Distance distance) {
    var most = distance.most();
    if (most == null) {
      return messages.orMore(distance.least());
    }
    return distance.least() == most ? most.toString() : messages.fromTo(distance.least(), most);
  }
}
