package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.waymark.benchmark.ladder.CellKey;

/** Which strands each figure is made of. */
final class Membership {

  private final List<Strand> strands;
  private final Map<CellKey, int[]> within = new HashMap<>();
  private final Map<CellKey, Set<CellKey>> finer = new HashMap<>();
  private final Map<Figure, int[]> known = new HashMap<>();
  private final Map<Figure, Headcount> counted = new HashMap<>();

  Membership(List<Strand> strands) {
    this.strands = strands;
    var cells = new HashMap<CellKey, IntStream.Builder>();
    for (var i = 0; i < strands.size(); i++) {
      for (var cell : cells(strands.get(i))) {
        cells.computeIfAbsent(cell, _ -> IntStream.builder()).add(i);
        cell.wider()
            .ifPresent(wider -> finer.computeIfAbsent(wider, _ -> new TreeSet<>()).add(cell));
      }
    }
    cells.forEach((cell, numbers) -> within.put(cell, numbers.build().toArray()));
  }

  private static Set<CellKey> cells(Strand strand) {
    var cells = new LinkedHashSet<CellKey>();
    strand.stays().forEach(stay -> cells.addAll(stay.finest().upwards()));
    return cells;
  }

  int strands() {
    return strands.size();
  }

  /** Every group that ever had firms, the widest first. */
  Set<CellKey> cells() {
    return new TreeMap<>(within).navigableKeySet();
  }

  /** The strands of a figure, by number, in order. Not to be changed. */
  int[] of(Figure figure) {
    return known.computeIfAbsent(figure, this::find);
  }

  private int[] find(Figure figure) {
    return Arrays.stream(within.getOrDefault(figure.cell(), new int[0]))
        .filter(i -> strands.get(i).countsIn(figure))
        .toArray();
  }

  Headcount count(int strand) {
    return strands.get(strand).count();
  }

  Headcount count(Figure figure) {
    return counted.computeIfAbsent(figure, this::counted);
  }

  private Headcount counted(Figure figure) {
    var firms = new RunningHeadcount();
    for (var strand : of(figure)) {
      firms.add(count(strand));
    }
    return firms.soFar();
  }

  /** The figures of the groups one rung below that have firms at all. */
  List<Figure> parts(Figure figure) {
    var parts = new ArrayList<Figure>();
    for (var key : finer.getOrDefault(figure.cell(), Set.of())) {
      var part = figure.of(key);
      if (of(part).length > 0) {
        parts.add(part);
      }
    }
    return parts;
  }
}
