package org.waymark.web.layout.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list to pick one choice from, for the tag {@code select}.
 *
 * @param prompt shown while nothing is chosen, sent as an empty value; null for none
 * @param searchable whether a script may turn it into a field that finds choices as one types: for
 *     long lists
 */
public record Select(Field field, @Nullable String prompt, List<Group> groups, boolean searchable) {

  public Select {
    groups = List.copyOf(groups);
  }

  /** A short list without prompt or groups. */
  public static Select of(Field field, List<Choice> choices) {
    return new Select(field, null, List.of(new Group(null, choices)), false);
  }

  /**
   * Choices that belong together.
   *
   * @param label null for choices that stand in the list directly
   */
  public record Group(@Nullable String label, List<Choice> choices) {

    public Group {
      choices = List.copyOf(choices);
    }
  }
}
