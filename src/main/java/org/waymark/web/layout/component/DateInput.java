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

  /**
   * One box.
   *
   * @param id that of the field for the first, so that the error summary leads to it
   * @param value as the person typed it, right or wrong; empty for none
   * @param digits how many the box has room for
   */
  public record Box(String id, String name, String label, String value, int digits) {

    /** The same box, filled in. */
    public Box with(String typed) {
      return new Box(id, name, label, typed, digits);
    }
  }
}
