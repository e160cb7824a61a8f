package org.waymark.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.replay.Shift;
import org.waymark.scoring.replay.Shift.Result;

/** How results move between editions, as commands print it. */
final class ShiftReport {

  /** As few as the benchmarks show together: of fewer, somebody could be told apart. */
  private static final int FEWEST = 10;

  private ShiftReport() {}

  static void write(Shift shift, ObjectNode into) {
    into.put("name", shift.name());
    into.put("depth", shift.form().depth().code());
    if (shift.form().variant() != null) {
      into.put("variant", shift.form().variant());
    }
    result(shift.before(), into.putObject("before"));
    var after = shift.after();
    if (after != null) {
      result(after, into.putObject("after"));
      var moved = into.putObject("shift");
      moved.put("score", decimal(shift.score()));
      moved.put("points", after.points() - shift.before().points());
      moved.put("levels", shift.levels());
    }
    var leftOut = into.putArray("leftOut");
    shift.leftOut().forEach(leftOut::add);
  }

  /** All firms together; the means are over the firms that could be compared. */
  static void sum(List<Shift> all, ObjectNode into) {
    var shifts = counted(all, into);
    into.put("levelRaised", shifts.stream().filter(s -> s.levels() > 0).count());
    into.put("levelLowered", shifts.stream().filter(s -> s.levels() < 0).count());
    moves(shifts, 1, into.putArray("levelMoves"));
    into.put("largestGain", decimal(extreme(shifts, 1)));
    into.put("largestLoss", decimal(extreme(shifts, -1)));
  }

  /**
   * The same without what would show a single firm: no extremes, no level that fewer firms than
   * {@value #FEWEST} reach or leave, and nothing at all of fewer firms than that.
   */
  static void sumOfMany(List<Shift> all, ObjectNode into) {
    var shifts = compared(all);
    into.put("compared", shifts.size());
    into.put("fewest", FEWEST);
    if (shifts.size() >= FEWEST) {
      into.put("meanShift", mean(shifts));
      moves(shifts, FEWEST, into.putArray("levelMoves"));
    }
  }

  private static List<Shift> compared(List<Shift> all) {
    return all.stream().filter(shift -> shift.after() != null).toList();
  }

  private static String mean(List<Shift> shifts) {
    var total = shifts.stream().map(Shift::score).reduce(BigFraction.ZERO, BigFraction::add);
    return decimal(shifts.isEmpty() ? total : total.divide(shifts.size()));
  }

  private static List<Shift> counted(List<Shift> all, ObjectNode into) {
    var shifts = compared(all);
    into.put("compared", shifts.size());
    into.put("notScored", all.size() - shifts.size());
    into.put("scoreChanged", shifts.stream().filter(s -> s.score().signum() != 0).count());
    into.put("answersLeftOut", shifts.stream().mapToInt(s -> s.leftOut().size()).sum());
    into.put("meanShift", mean(shifts));
    return shifts;
  }

  /** How many firms went from each level to each other, or stayed; null for no level. */
  private static void moves(List<Shift> shifts, long fewest, ArrayNode into) {
    var moves = new TreeMap<List<Integer>, Long>(ShiftReport::lowestFirst);
    shifts.forEach(
        shift -> moves.merge(List.of(level(shift.before()), level(shift.after())), 1L, Long::sum));
    moves.forEach(
        (levels, firms) -> {
          if (firms >= fewest) {
            var move = into.addObject();
            level(move, "from", levels.getFirst());
            level(move, "to", levels.getLast());
            move.put("firms", firms);
          }
        });
  }

  private static int lowestFirst(List<Integer> move, List<Integer> other) {
    var from = move.getFirst().compareTo(other.getFirst());
    return from == 0 ? move.getLast().compareTo(other.getLast()) : from;
  }

  /** Levels count from 1: 0 stands for none. */
  private static int level(@Nullable Result result) {
    return result == null || result.level() == null ? 0 : result.level();
  }

  private static void level(ObjectNode into, String member, int level) {
    if (level == 0) {
      into.putNull(member);
    } else {
      into.put(member, level);
    }
  }

  static String text(Shift shift) {
    var left = shift.leftOut().isEmpty() ? "" : "; left out " + String.join(", ", shift.leftOut());
    return "%s: %s -> %s%s"
        .formatted(shift.name(), text(shift.before()), text(shift.after()), left);
  }

  private static String text(@Nullable Result result) {
    if (result == null) {
      return "not scored";
    }
    return exact(result.score())
        + (result.level() == null ? " without a level" : " at level " + result.level());
  }

  /** The furthest that any firm moved in one direction; 0 when none did. */
  private static BigFraction extreme(List<Shift> shifts, int direction) {
    return shifts.stream()
        .map(shift -> shift.score().multiply(direction))
        .reduce(BigFraction.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b)
        .multiply(direction);
  }

  private static void result(Result result, ObjectNode into) {
    into.put("score", exact(result.score()));
    into.put("points", result.points());
    into.put("level", result.level());
  }

  private static String exact(BigFraction fraction) {
    return fraction.toString().replace(" ", "");
  }

  private static String decimal(BigFraction fraction) {
    return fraction.bigDecimalValue(6, RoundingMode.HALF_UP).toPlainString();
  }
}
