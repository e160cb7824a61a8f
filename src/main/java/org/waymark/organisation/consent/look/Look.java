package org.waymark.organisation.consent.look;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Looks of one person at the same thing within an hour, told as one.
 *
 * @param last the latest of them
 * @param first when the earliest was
 */
public record Look(AccessView last, Instant first, int times) {

  private static final Duration TOGETHER = Duration.ofHours(1);

  /**
   * Puts together what happened within an hour.
   *
   * @param newestFirst every look
   */
  public static List<Look> folded(List<AccessView> newestFirst) {
    var looks = new ArrayList<Look>();
    for (var view : newestFirst) {
      var same = sameAs(view, looks);
      if (same < 0) {
        looks.add(new Look(view, view.viewedAt(), 1));
      } else {
        var look = looks.get(same);
        looks.set(same, new Look(look.last(), view.viewedAt(), look.times() + 1));
      }
    }
    return List.copyOf(looks);
  }

  private static int sameAs(AccessView view, List<Look> looks) {
    for (var i = looks.size() - 1; i >= 0; i--) {
      if (looks.get(i).takesIn(view)) {
        return i;
      }
    }
    return -1;
  }

  private boolean takesIn(AccessView earlier) {
    return last.person().equals(earlier.person())
        && last.what() == earlier.what()
        && Objects.equals(last.assessment(), earlier.assessment())
        && !earlier.viewedAt().plus(TOGETHER).isBefore(last.viewedAt());
  }
}
