package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.benchmark.ladder.CellKey;

/** Which contributions each figure is made of. */
final class Membership {

  private final List<Strand> strands;
  private final Map<CellKey, BitSet> within = new HashMap<>();
  private final Map<CellKey, Set<CellKey>> finer = new HashMap<>();
  private final Map<Figure, BitSet> known = new HashMap<>();

  Membership(List<Strand> strands) {
    this.strands = List.copyOf(strands);
    for (var i = 0; i < strands.size(); i++) {
      for (var key : strands.get(i).finest().upwards()) {
        within.computeIfAbsent(key, _ -> new BitSet()).set(i);
        key.wider().ifPresent(wider -> finer.computeIfAbsent(wider, _ -> new TreeSet<>()).add(key));
      }
    }
  }

  int strands() {
    return strands.size();
  }

  /** The strands of a figure, by number. Not to be changed. */
  BitSet of(Figure figure) {
    return known.computeIfAbsent(figure, this::find);
  }

  private BitSet find(Figure figure) {
    var found = new BitSet(strands.size());
    within.getOrDefault(figure.cell(), new BitSet()).stream()
        .filter(i -> strands.get(i).countsIn(figure))
        .forEach(found::set);
    return found;
  }

  Headcount count(BitSet some) {
    return some.stream()
        .mapToObj(i -> strands.get(i).count())
        .reduce(Headcount.NONE, Headcount::plus);
  }

  Headcount count(Figure figure) {
    return count(of(figure));
  }

  /** The figures of the groups one rung below that have firms at all. */
  List<Figure> parts(Figure figure) {
    var parts = new ArrayList<Figure>();
    for (var key : finer.getOrDefault(figure.cell(), Set.of())) {
      var part = figure.of(key);
      if (!of(part).isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
