package org.waymark.web.layout.component;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question with its choices, for the tags {@code radios} (one) and {@code checkboxes} (several).
 *
 * @param apart set apart below "or"; as a checkbox, each of them excludes every other choice
 */
public record Choices(Field field, List<Choice> choices, List<Choice> apart) {

  public Choices {
    choices = List.copyOf(choices);
    apart = List.copyOf(apart);
  }

  /** With nothing set apart. */
  public static Choices of(Field field, List<Choice> choices) {
    return new Choices(field, choices, List.of());
  }

  /** Those above "or". */
  public List<Item> items() {
    return numbered(choices, 1);
  }

  /** Those below "or". The divider counts when items are numbered, as in govuk-frontend. */
  public List<Item> apartItems() {
    return numbered(apart, choices.size() + 2);
  }

  private List<Item> numbered(List<Choice> list, int from) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> new Item(itemId(from + i), list.get(i)))
        .toList();
  }

  /** The first item has the field's own id, so that the error summary leads to it. */
  private String itemId(int number) {
    return number == 1 ? field.id() : field.id() + "-" + number;
  }

  /** A choice with the id it has on the page. */
  public record Item(String id, Choice choice) {

    /** For {@code aria-describedby}. */
    public String hintId() {
      return id + "-item-hint";
    }
  }
}
