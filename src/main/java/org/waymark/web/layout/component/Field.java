package org.waymark.web.layout.component;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every form control has in common.
 *
 * @param id of the control that takes the focus; also where a link in the error summary leads
 * @param name the form parameter
 * @param heading whether the label is the page's one heading
 * @param hint one short sentence without links
 * @param error what is wrong and how to put it right; null when nothing is
 */
public record Field(
    String id,
    String name,
    Text label,
    boolean heading,
    @Nullable Text hint,
    @Nullable Text error) {

  /** A control whose id is its name, without hint or error. */
  public static Field of(String name, String label) {
    return of(name, Text.of(label));
  }

  public static Field of(String name, Text label) {
    return new Field(name, name, label, false, null, null);
  }

  /** The same control as the page's heading: for a page that asks one thing. */
  public Field asHeading() {
    return new Field(id, name, label, true, hint, error);
  }

  public Field withHint(String text) {
    return withHint(Text.of(text));
  }

  public Field withHint(@Nullable Text text) {
    return new Field(id, name, label, heading, text, error);
  }

  public Field withError(@Nullable Text text) {
    return new Field(id, name, label, heading, hint, text);
  }

  /** Ids of hint and error for {@code aria-describedby}; null when there is neither. */
  public @Nullable String describedBy() {
    var ids =
        Stream.of(
                Optional.ofNullable(hint).map(_ -> id + "-hint"),
                Optional.ofNullable(error).map(_ -> id + "-error"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
