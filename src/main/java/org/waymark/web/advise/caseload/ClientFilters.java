package org.waymark.web.advise.caseload;

import java.util.List;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.TextInput;

/**
 * The filters of a list of clients as controls.
 *
 * @param action where they are sent: the list without them
 * @param any whether one is set
 */
public record ClientFilters(
    String action,
    TextInput name,
    Select score,
    TextInput below,
    List<Select> firm,
    List<Select> time,
    List<Tick> ticks,
    boolean any) {

  public ClientFilters {
    firm = List.copyOf(firm);
    time = List.copyOf(time);
    ticks = List.copyOf(ticks);
  }

  /** A filter that is on or off. */
  public record Tick(Field field, boolean chosen) {}
}
