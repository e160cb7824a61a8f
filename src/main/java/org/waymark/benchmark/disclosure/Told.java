package org.waymark.benchmark.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.benchmark.ladder.CellKey;

/** Figures that stand beside each other, and which of them say nothing that others do not. */
final class Told {

  private final Membership members;
  private final Set<Figure> all;
  private final Map<CellKey, Set<Figure>> ofCell = new HashMap<>();

  Told(Membership members, Collection<Figure> figures) {
    this.members = members;
    this.all = Set.copyOf(figures);
    all.forEach(one -> ofCell.computeIfAbsent(one.cell(), _ -> new HashSet<>()).add(one));
  }

  /** Whether a figure repeats another, or is the sum of its parts, all of which are told. */
  boolean follows(Figure figure) {
    if (repeats(figure)) {
      return true;
    }
    var parts = members.parts(figure);
    return !parts.isEmpty() && parts.stream().allMatch(part -> all.contains(part) || repeats(part));
  }

  /** Whether the same strands have been told about: earlier, or on the firms' own word. */
  private boolean repeats(Figure figure) {
    var own = members.of(figure);
    return ofCell.getOrDefault(figure.cell(), Set.of()).stream()
        .filter(other -> comesFirst(other, figure))
        .anyMatch(other -> Arrays.equals(members.of(other), own));
  }

  private static boolean comesFirst(Figure other, Figure figure) {
    return other.basis() == figure.basis()
        ? other.round() < figure.round()
        : other.basis() == Basis.SELF && other.round() <= figure.round();
  }
}
