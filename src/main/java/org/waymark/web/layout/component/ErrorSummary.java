package org.waymark.web.layout.component;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong on a page, above its heading, for the tag {@code errorSummary}. */
public record ErrorSummary(List<Problem> problems) {

  public ErrorSummary {
    problems = List.copyOf(problems);
  }

  /** The errors of these fields in their order; null when none has one, as pages take it. */
  public static @Nullable ErrorSummary of(Field... fields) {
    return of(List.of(fields));
  }

  /** The errors of these fields in their order; null when none has one, as pages take it. */
  public static @Nullable ErrorSummary of(List<Field> fields) {
    var problems =
        fields.stream()
            .flatMap(
                field ->
                    Optional.ofNullable(field.error())
                        .map(error -> new Problem(error, "#" + field.id()))
                        .stream())
            .toList();
    return problems.isEmpty() ? null : new ErrorSummary(problems);
  }

  /**
   * One thing to put right.
   *
   * @param href of the control, for example {@code #size}; null when it belongs to no control
   */
  public record Problem(Text text, @Nullable String href) {}
}
