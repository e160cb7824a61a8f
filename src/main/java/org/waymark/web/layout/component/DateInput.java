package org.waymark.web.layout.component;

import java.util.List;

/**
 * A day in three boxes, for the tag {@code dateInput}.
 *
 * @param boxes day, month and year
 */
public record DateInput(Field field, List<Box> boxes) {

  public DateInput {
    boxes = List.copyOf(boxes);
  }

  /** Id of the box where the error is. */
  public String firstWrong() {
    return boxes.stream().filter(Box::wrong).map(Box::id).findFirst().orElse(field.id());
  }

  /**
   * One box.
   *
   * @param id that of the field for the first, so that the error summary leads to it
   * @param value as the person typed it, right or wrong; empty for none
   * @param digits how many the box has room for
   * @param wrong whether the error is about this box
   */
  public record Box(String id, String name, String label, String value, int digits, boolean wrong) {

    /** An empty one. */
    public static Box of(String id, String name, String label, int digits) {
      return new Box(id, name, label, "", digits, false);
    }

    /** The same box, filled in. */
    public Box with(String typed, boolean found) {
      return new Box(id, name, label, typed, digits, found);
    }
  }
}
