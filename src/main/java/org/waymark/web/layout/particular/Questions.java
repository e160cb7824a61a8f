package org.waymark.web.layout.particular;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.TextInput;

/** Questions about particulars as controls. None has to be answered. */
public record Questions(List<TextInput> numbers, List<Select> choices, List<Choices> several) {

  public Questions {
    numbers = List.copyOf(numbers);
    choices = List.copyOf(choices);
    several = List.copyOf(several);
  }

  /** Whether there is anything to ask. */
  public boolean any() {
    return !numbers.isEmpty() || !choices.isEmpty() || !several.isEmpty();
  }

  /** Those with what is wrong about them. */
  public Stream<Field> fields() {
    return numbers.stream().map(TextInput::field);
  }
}
