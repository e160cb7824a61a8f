package org.waymark.web.account.terms;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.Terms;
import org.waymark.web.account.Typed;

/** Terms and contact as a browser sends them: every value may be missing or nonsense. */
public record TermsForm(
    @FormParam("scope") List<String> scopes,
    @FormParam("purpose") @Nullable String purpose,
    @FormParam("last-day") @Nullable String day,
    @FormParam("last-month") @Nullable String month,
    @FormParam("last-year") @Nullable String year,
    @FormParam("firm") @Nullable String firm,
    @FormParam("person") @Nullable String person,
    @FormParam("email") @Nullable String email,
    @FormParam("phone") @Nullable String phone) {

  /** As it is first shown: the answers too, for a year, and what is known of the firm. */
  static TermsForm fresh(LocalDate lastDay, Optional<Contact> known) {
    return new TermsForm(
        List.of(Scope.ANSWERS.code()),
        null,
        Integer.toString(lastDay.getDayOfMonth()),
        Integer.toString(lastDay.getMonthValue()),
        Integer.toString(lastDay.getYear()),
        known.map(Contact::firm).orElse(null),
        known.map(Contact::person).orElse(null),
        known.flatMap(Contact::emailIfAny).orElse(null),
        known.flatMap(Contact::phoneIfAny).orElse(null));
  }

  /** The last day, where the three boxes are one. */
  Optional<LocalDate> lastDay() {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(Typed.line(year)),
              Integer.parseInt(Typed.line(month)),
              Integer.parseInt(Typed.line(day))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The terms as they were typed; without a last day there are none. */
  Optional<Terms> terms() {
    var chosen =
        scopes.stream()
            .flatMap(code -> Scope.ofCode(code).stream())
            .collect(Collectors.<Scope>toUnmodifiableSet());
    return lastDay().map(last -> new Terms(chosen, Typed.line(purpose), last));
  }

  /** The contact, where every part of it makes sense. */
  Optional<Contact> contact() {
    return Typed.isName(Typed.line(firm))
            && Typed.isName(Typed.line(person))
            && Typed.any(email).map(Typed::isEmail).orElse(true)
            && Typed.any(phone).map(Typed::isPhone).orElse(true)
        ? Optional.of(
            new Contact(
                Typed.line(firm),
                Typed.line(person),
                Typed.any(email).orElse(null),
                Typed.any(phone).orElse(null)))
        : Optional.empty();
  }
}
