package org.waymark.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.questionnaire.rule.Aggregate;

/**
 * Parts that share one weight: a section within a section, or a table.
 *
 * @param wording what is asked above a table, or the title alone
 */
public record Group(
    String id,
    Question.Wording wording,
    BigDecimal weight,
    Aggregate aggregate,
    Layout layout,
    List<Part> parts)
    implements Part {

  public Group {
    parts = List.copyOf(parts);
  }

  /** How its questions are shown. */
  public enum Layout {
    /** One after the other. */
    PAGES,
    /** Rows of one table: questions with the same options, one row each. */
    GRADED_ROWS,
    /** Columns of one table: multiple choices over the same rows. */
    TICKED_COLUMNS
  }

  /** Whether all its questions are asked at once, in one table. */
  public boolean table() {
    return layout != Layout.PAGES;
  }

  @Override
  public Stream<Question> questions() {
    return parts.stream().flatMap(Part::questions);
  }

  @Override
  public int steps() {
    return table() ? 1 : parts.stream().mapToInt(Part::steps).sum();
  }

  @Override
  public Optional<Part> in(Form form) {
    return of(parts.stream().flatMap(part -> part.in(form).stream()).toList());
  }

  /** A table without the questions that do not fit; empty when none does. */
  Optional<Part> with(Predicate<Question> fits) {
    return of(parts.stream().filter(part -> part.questions().allMatch(fits)).toList());
  }

  private Optional<Part> of(List<Part> left) {
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(id, wording, weight, aggregate, layout, left));
  }
}
