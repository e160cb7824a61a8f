package org.waymark.adviser.cohort;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups may be shown beside each other, so that no subtraction points at few firms. Groups
 * are asked in the order in which they were made, so that a new one never takes an old one away.
 *
 * @param threshold fewest firms any figure, or any difference of figures, may be about
 */
record Disclosure(int threshold) {

  /** The group that would be left when others are taken away from it. */
  private record Parts(BitSet left, List<BitSet> groups) {}

  /**
   * Those that may be shown, of groups in the order in which they are asked.
   *
   * @param groups each a set of anything that has an identity
   * @return for each group whether it is shown
   */
  <T> List<Boolean> shown(List<Set<T>> groups) {
    var numbers = new HashMap<T, Integer>();
    var accepted = new ArrayList<BitSet>();
    var shown = new ArrayList<Boolean>();
    for (var group : groups) {
      var bits = bits(group, numbers);
      var may = allows(accepted, bits);
      if (may) {
        accepted.add(bits);
      }
      shown.add(may);
    }
    return List.copyOf(shown);
  }

  private static <T> BitSet bits(Collection<T> group, Map<T, Integer> numbers) {
    var bits = new BitSet();
    group.forEach(firm -> bits.set(numbers.computeIfAbsent(firm, _ -> numbers.size())));
    return bits;
  }

  private boolean allows(List<BitSet> accepted, BitSet group) {
    if (group.cardinality() < threshold
        || accepted.stream().anyMatch(other -> few(difference(other, group)))) {
      return false;
    }
    var all = new ArrayList<>(accepted);
    all.add(group);
    return all.stream().noneMatch(whole -> leavesFew(whole, all));
  }

  /** Firms that are in one of two and not in the other: what a subtraction would show. */
  private static BitSet difference(BitSet one, BitSet other) {
    var difference = (BitSet) one.clone();
    difference.xor(other);
    return difference;
  }

  /** Whether groups that do not overlap leave few firms of one that holds them all. */
  private boolean leavesFew(BitSet whole, List<BitSet> all) {
    var inside =
        all.stream().filter(group -> !group.equals(whole) && isWithin(group, whole)).toList();
    return leavesFew(new Parts((BitSet) whole.clone(), inside));
  }

  private boolean leavesFew(Parts parts) {
    if (few(parts.left())) {
      return true;
    }
    var rest = parts.groups().stream().filter(group -> isWithin(group, parts.left())).toList();
    if (rest.isEmpty() || !couldLeaveFew(parts.left(), rest)) {
      return false;
    }
    var first = rest.getFirst();
    var others = rest.subList(1, rest.size());
    var without = (BitSet) parts.left().clone();
    without.andNot(first);
    return leavesFew(new Parts(without, others)) || leavesFew(new Parts(parts.left(), others));
  }

  /** Without this a hub with many groups would be tried in every way. */
  private boolean couldLeaveFew(BitSet left, List<BitSet> groups) {
    var uncovered = (BitSet) left.clone();
    groups.forEach(uncovered::andNot);
    return uncovered.cardinality() < threshold;
  }

  private boolean few(BitSet firms) {
    return !firms.isEmpty() && firms.cardinality() < threshold;
  }

  private static boolean isWithin(BitSet group, BitSet whole) {
    var outside = (BitSet) group.clone();
    outside.andNot(whole);
    return outside.isEmpty();
  }
}
