package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Limits;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Told.Amount;
import org.waymark.web.layout.language.Spoken;

/** Limits of numbers in words. */
@ApplicationScoped
class LimitWords {

  private final RuleMessages messages;

  LimitWords(@Spoken RuleMessages messages) {
    this.messages = messages;
  }

  /** For example "For firms with a yearly turnover of £250,000 or more." */
  String sentence(Rule.Within rule) {
    return messages.measure(rule.measure()) + " " + range(rule.limits()) + ".";
  }

  /**
   * For example "You told us £200,000."
   *
   * @param told null where the firm has not told
   */
  String own(@Nullable Amount told, Unit unit) {
    return told == null ? messages.untold() : messages.told(range(told, unit));
  }

  /** For example "You are £50,000 short." */
  String change(Distance distance, Unit unit) {
    var most = distance.most();
    var off =
        most == null
            ? messages.atLeast(amount(distance.least(), unit))
            : range(new Amount(distance.least(), most), unit);
    return distance.direction() == Direction.TOO_FEW
        ? messages.tooLittle(off)
        : messages.tooMuch(off);
  }

  private String range(Limits limits) {
    var unit = limits.unit();
    var min = limits.min();
    var max = limits.max();
    if (max == null) {
      return messages.atLeast(amount(Objects.requireNonNull(min), unit));
    }
    if (min == null) {
      return limits.below()
          ? messages.below(amount(max, unit))
          : messages.atMost(amount(max, unit));
    }
    return messages.fromTo(amount(min, unit), amount(Objects.requireNonNull(limits.most()), unit));
  }

  private String range(Amount amount, Unit unit) {
    var most = amount.most();
    if (most == null) {
      return messages.atLeast(amount(amount.least(), unit));
    }
    return most == amount.least()
        ? amount(most, unit)
        : messages.fromTo(amount(amount.least(), unit), amount(most, unit));
  }

  /** For example "£1,000", "12 months" or "5". */
  String amount(long number, Unit unit) {
    var written = String.format(Locale.UK, "%,d", number);
    return switch (unit) {
      case POUNDS -> "£" + written;
      case EUROS -> "€" + written;
      case PERCENT -> messages.percent(written);
      case MONTHS -> messages.months(written);
      case PEOPLE, JOBS, YEARS, LEVEL -> written;
    };
  }
}
