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
  private final List<Audit> audits;
  private final Set<Figure> earlier;

  /**
   * What was unsafe before this round is beyond help, and no reason to publish nothing any more.
   */
  private final Set<Figure> before;

  private final Set<Figure> made = new HashSet<>();
  private final List<Figure> taken = new ArrayList<>();

  /**
   * Begins with nothing chosen.
   *
   * @param audits every one has to find a choice safe
   */
  Choice(Membership members, List<Audit> audits, Set<Figure> earlier) {
    this.members = members;
    this.audits = audits;
    this.earlier = earlier;
    this.before = unsafe(earlier);
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
    giveBack(taken);
  }

  /** As many at once as can be; where that is too much, one half after the other. */
  private void giveBack(List<Figure> some) {
    made.addAll(some);
    if (some.isEmpty() || unsafe().isEmpty()) {
      return;
    }
    some.forEach(made::remove);
    if (some.size() > 1) {
      var half = some.size() / 2;
      giveBack(some.subList(0, half));
      giveBack(some.subList(half, some.size()));
    }
  }

  private Set<Figure> unsafe() {
    var all = new HashSet<>(earlier);
    all.addAll(made);
    var unsafe = unsafe(all);
    unsafe.removeAll(before);
    return unsafe;
  }

  private Set<Figure> unsafe(Set<Figure> figures) {
    var unsafe = new HashSet<Figure>();
    audits.forEach(audit -> unsafe.addAll(audit.unsafe(figures)));
    return unsafe;
  }

  /** Those that are unsafe themselves, else those that share firms with an earlier one that is. */
  private List<Figure> inTheWay(Set<Figure> unsafe) {
    var ours = made.stream().filter(unsafe::contains).toList();
    if (!ours.isEmpty()) {
      return ours;
    }
    var touched = new BitSet();
    unsafe.forEach(figure -> mark(touched, figure));
    var touching = made.stream().filter(figure -> isMarked(touched, figure)).toList();
    return touching.isEmpty() ? List.copyOf(made) : touching;
  }

  private void mark(BitSet marks, Figure figure) {
    for (var strand : members.of(figure)) {
      marks.set(strand);
    }
  }

  private boolean isMarked(BitSet marks, Figure figure) {
    for (var strand : members.of(figure)) {
      if (marks.get(strand)) {
        return true;
      }
    }
    return false;
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
