package org.waymark.referral.uptake;

import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.referral.Stage;

/**
 * What became of one programme.
 *
 * @param name as it was called when it was last taken up
 * @param firms that have taken it up
 * @param reached by stage after that: how many firms ever reached it; empty where too few firms
 *     have taken it up to say
 */
public record Uptake(String programme, String name, Figure firms, Map<Stage, Figure> reached) {

  public Uptake {
    reached = Map.copyOf(reached);
  }

  /** A number of firms. */
  public sealed interface Figure {

    /** From so many firms on a number is told. A smaller one could point at a firm. */
    int LEAST = 10;

    /** Numbers are rounded down to a multiple, so that a firm that comes or goes is not seen. */
    int STEP = 5;

    /** Too few to be told: none, perhaps. */
    record Few() implements Figure {}

    /**
     * At least so many, and fewer than {@link #STEP} more.
     *
     * @param number a multiple of {@link #STEP}
     */
    record AtLeast(long number) implements Figure {}

    /** What may be said of a number. */
    static Figure of(long number) {
      return number < LEAST ? new Few() : new AtLeast(number - number % STEP);
    }
  }

  /** What may be said of a programme. */
  static Uptake of(String programme, String name, long firms, Map<Stage, Long> reached) {
    var told = Figure.of(firms);
    return switch (told) {
      case Figure.Few _ -> new Uptake(programme, name, told, Map.of());
      case Figure.AtLeast _ ->
          new Uptake(
              programme,
              name,
              told,
              reached.entrySet().stream()
                  .collect(
                      Collectors.toMap(Map.Entry::getKey, entry -> Figure.of(entry.getValue()))));
    };
  }
}
