package org.waymark.web.layout.ask;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.TextInput;

/**
 * What is asked, in one of three controls. Alone on its page, its label is the heading.
 *
 * @param choices one of them, or any; for a number or a day what may be ticked instead, if any
 * @param several whether more than one choice may be ticked
 * @param amount the box of a number; null for others
 * @param day the boxes of a day; null for others
 */
public record Ask(
    Field field,
    @Nullable Choices choices,
    boolean several,
    @Nullable TextInput amount,
    @Nullable DateInput day) {

  /** What is wrong, with the way to the control where it is. */
  public Optional<ErrorSummary.Problem> problem() {
    var at = day == null ? field.id() : day.firstWrong();
    return Optional.ofNullable(field.error())
        .map(error -> new ErrorSummary.Problem(error, "#" + at));
  }

  static Ask of(Choices choices, boolean several) {
    return new Ask(choices.field(), choices, several, null, null);
  }

  static Ask of(TextInput amount, @Nullable Choices instead) {
    return new Ask(amount.field(), instead, true, amount, null);
  }

  static Ask of(DateInput day, @Nullable Choices instead) {
    return new Ask(day.field(), instead, true, null, day);
  }
}
