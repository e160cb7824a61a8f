package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.benchmark.ladder.CellKey;

/** Which of the figures of a round may stand beside each other and beside all earlier ones. */
final class Choice {

  private final Membership members;
  private final Audit audit;
  private final Set<Figure> earlier;

  /**
   * What was unsafe before this round is beyond help, and no reason to publish nothing any more.
   */
  private final Set<Figure> before;

  private final Set<Figure> made = new HashSet<>();
  private final List<Figure> taken = new ArrayList<>();

  Choice(Membership members, Audit audit, Set<Figure> earlier) {
    this.members = members;
    this.audit = audit;
    this.earlier = earlier;
    this.before = audit.unsafe(earlier);
  }

  void add(Collection<Figure> wanted) {
    made.addAll(wanted);
  }

  Set<Figure> made() {
    return Set.copyOf(made);
  }

  /** Until nothing is left that could be taken apart. */
  void takeAway() {
    for (var unsafe = unsafe(); !unsafe.isEmpty() && !made.isEmpty(); unsafe = unsafe()) {
      var next = smallestOfEachGroup(inTheWay(unsafe));
      made.removeAll(next);
      taken.addAll(next);
    }
  }

  /** The widest and largest first. */
  void giveBack() {
    taken.sort(
        Comparator.comparing(Figure::cell)
            .thenComparing(Figure::basis)
            .thenComparing(figure -> -members.count(figure).firms()));
    for (var figure : taken) {
      made.add(figure);
      if (!unsafe().isEmpty()) {
        made.remove(figure);
      }
    }
  }

  private Set<Figure> unsafe() {
    var all = new HashSet<>(earlier);
    all.addAll(made);
    var unsafe = new HashSet<>(audit.unsafe(all));
    unsafe.removeAll(before);
    return unsafe;
  }

  /** Those that are unsafe themselves, else those that share firms with an earlier one that is. */
  private List<Figure> inTheWay(Set<Figure> unsafe) {
    var ours = made.stream().filter(unsafe::contains).toList();
    if (!ours.isEmpty()) {
      return ours;
    }
    var touched = new BitSet();
    unsafe.forEach(figure -> touched.or(members.of(figure)));
    var touching = made.stream().filter(figure -> members.of(figure).intersects(touched)).toList();
    return touching.isEmpty() ? List.copyOf(made) : touching;
  }

  /** On the finest rung there is. */
  private List<Figure> smallestOfEachGroup(List<Figure> figures) {
    var depth = figures.stream().mapToInt(figure -> figure.cell().depth()).max().orElse(0);
    var smallest = new TreeMap<String, Figure>();
    for (var figure : figures) {
      if (figure.cell().depth() == depth) {
        var group = figure.cell().wider().map(CellKey::path).orElse("");
        smallest.merge(group, figure, this::smaller);
      }
    }
    return List.copyOf(smallest.values());
  }

  private Figure smaller(Figure one, Figure other) {
    var by = Integer.compare(members.count(one).firms(), members.count(other).firms());
    return by < 0 || (by == 0 && one.cell().compareTo(other.cell()) < 0) ? one : other;
  }
}
