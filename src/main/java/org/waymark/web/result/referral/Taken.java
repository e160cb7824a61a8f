package org.waymark.web.result.referral;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.referral.Outcome;

/**
 * What a firm has taken up, on its report.
 *
 * @param form how more is taken up; null where it cannot be
 * @param underWay by id of the programme: what has not come to an end
 * @param outcomes all of it, what is under way first
 * @param all address of the page about all of it
 */
public record Taken(
    @Nullable Form form, Map<String, Outcome> underWay, List<Outcome> outcomes, String all) {

  /** Where nobody looks. */
  public static final Taken NOTHING = new Taken(null, Map.of(), List.of(), "");

  public Taken {
    underWay = Map.copyOf(underWay);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * The form of each programme.
   *
   * @param action where it goes
   */
  public record Form(String action, Slip slip) {}

  /**
   * What became of a programme, while it has not come to an end; null where it was not taken up.
   */
  public @Nullable Outcome of(String programme) {
    return underWay.get(programme);
  }
}
