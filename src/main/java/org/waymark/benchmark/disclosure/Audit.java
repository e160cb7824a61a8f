package org.waymark.benchmark.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds figures that could be taken apart. Somebody who knows them all can add and subtract them,
 * each as often as they like; what they get is about the contributions whose parts do not cancel.
 *
 * <p>Contributions that are in exactly the same figures never come apart: call them a block. If a
 * block of enough firms is in one figure alone, of those still in question, then any sum that says
 * nothing about the block leaves that figure out; so it is out of question, and the next is looked
 * at. When all are out of question, every sum that says anything says it about one block of enough
 * firms at least. The reverse does not hold: now and then a figure is called unsafe that is not.
 */
final class Audit {

  private final Membership members;
  private final int minimum;

  Audit(Membership members, int minimum) {
    this.members = members;
    this.minimum = minimum;
  }

  /** Those of the figures that are not known to be safe beside the others. */
  Set<Figure> unsafe(Collection<Figure> figures) {
    var all = Set.copyOf(figures);
    var telling = all.stream().filter(figure -> !follows(figure, all)).toList();
    var open = new HashSet<>(telling);
    var blocks = blocks(telling);
    var settled = new ArrayDeque<Figure>();
    blocks.forEach(block -> block.alone().ifPresent(settled::add));
    while (!settled.isEmpty()) {
      var figure = settled.poll();
      if (open.remove(figure)) {
        for (var block : blocks) {
          if (block.settle(figure)) {
            block.alone().ifPresent(settled::add);
          }
        }
      }
    }
    return open;
  }

  /** Whether it says nothing that others do not say together already. */
  private boolean follows(Figure figure, Set<Figure> all) {
    if (repeats(figure, all)) {
      return true;
    }
    var parts = members.parts(figure);
    return !parts.isEmpty()
        && parts.stream().allMatch(part -> all.contains(part) || repeats(part, all));
  }

  /** Whether the same contributions have been told about: earlier, or on the firms' own word. */
  private boolean repeats(Figure figure, Set<Figure> all) {
    var own = members.of(figure);
    return all.stream()
        .filter(other -> other.cell().equals(figure.cell()) && comesFirst(other, figure))
        .anyMatch(other -> members.of(other).equals(own));
  }

  private static boolean comesFirst(Figure other, Figure figure) {
    return other.basis() == figure.basis()
        ? other.round() < figure.round()
        : other.basis() == Basis.SELF && other.round() <= figure.round();
  }

  private List<Block> blocks(List<Figure> figures) {
    var patterns = new ArrayList<BitSet>();
    for (var i = 0; i < members.strands(); i++) {
      patterns.add(new BitSet());
    }
    for (var f = 0; f < figures.size(); f++) {
      var number = f;
      members.of(figures.get(f)).stream().forEach(strand -> patterns.get(strand).set(number));
    }
    Map<BitSet, BitSet> strandsByPattern = new HashMap<>();
    for (var i = 0; i < patterns.size(); i++) {
      strandsByPattern.computeIfAbsent(patterns.get(i), _ -> new BitSet()).set(i);
    }
    var blocks = new ArrayList<Block>();
    strandsByPattern.forEach(
        (pattern, strands) -> {
          if (!pattern.isEmpty() && members.count(strands).net() >= minimum) {
            blocks.add(new Block(pattern, figures));
          }
        });
    return blocks;
  }

  /** Enough firms that are in exactly the same figures. */
  private static final class Block {

    private final Set<Figure> open = new HashSet<>();

    Block(BitSet pattern, List<Figure> figures) {
      pattern.stream().forEach(f -> open.add(figures.get(f)));
    }

    /** Whether the figure was one of its own. */
    boolean settle(Figure figure) {
      return open.remove(figure);
    }

    /** The only figure left in question that it is in. */
    Optional<Figure> alone() {
      return open.size() == 1 ? Optional.of(open.iterator().next()) : Optional.empty();
    }
  }
}
