package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Limits;
import org.waymark.programme.eligibility.Told.Amount;
import org.waymark.web.layout.language.Spoken;

/** A limit on employees in words. */
@ApplicationScoped
class HeadcountWords {

  private final ProgrammeMessages messages;

  HeadcountWords(@Spoken ProgrammeMessages messages) {
    this.messages = messages;
  }

  /** For example "For firms with 5 to 249 employees: you have 1 to 4." */
  String sentence(Limits limits, Outcome found, Amount own) {
    return found == Outcome.NOT_KNOWN
        ? messages.employeesToCheck(range(limits), have(own))
        : messages.employees(range(limits), have(own));
  }

  private String range(Limits limits) {
    var min = limits.min();
    var max = limits.most();
    if (min == null) {
      return messages.employeesUpTo(max == null ? 0 : max);
    }
    return max == null ? messages.employeesAtLeast(min) : messages.employeesFromTo(min, max);
  }

  private String have(Amount own) {
    var most = own.most();
    if (most == null) {
      return messages.haveOrMore(own.least());
    }
    if (most == 0) {
      return messages.haveNone();
    }
    return most == own.least() ? messages.have(most) : messages.haveFromTo(own.least(), most);
  }

  /** For example "You need 1 to 4 more employees." */
  String change(Distance distance) {
    var one = Long.valueOf(1).equals(distance.most());
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
    return most == distance.least() ? most.toString() : messages.fromTo(distance.least(), most);
  }
}
