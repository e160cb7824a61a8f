package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Knows every figure ever published, unrounded, and which firms it is about, and wants to know
 * about few firms. Shares no code with the rules it attacks.
 */
final class Attacker {

  static final int FEW = 10;

  private final List<Figure> figures;
  private final List<Unknown> unknowns;
  private final boolean[][] in;

  Attacker(Collection<Figure> published, List<Unknown> unknowns) {
    this.figures = List.copyOf(published);
    this.unknowns = unknowns;
    this.in = new boolean[figures.size()][unknowns.size()];
    for (var f = 0; f < figures.size(); f++) {
      for (var i = 0; i < unknowns.size(); i++) {
        in[f][i] = unknowns.get(i).isIn(figures.get(f));
      }
    }
  }

  /**
   * Tries figures by themselves, each taken from each other, and from each wider one every choice
   * of up to three others: parents minus children, release minus release, own word minus validated.
   *
   * @return what was found about few firms, in words; empty if nothing
   */
  List<String> sumsAndDifferences() {
    var found = new ArrayList<String>();
    for (var a = 0; a < figures.size(); a++) {
      var left = new int[unknowns.size()];
      add(left, a, 1);
      note(found, left, figures.get(a).toString());
      subtract(found, left, figures.get(a).toString(), 0, 3);
    }
    return found;
  }

  private void subtract(List<String> found, int[] left, String what, int from, int more) {
    for (var b = from; b < figures.size() && more > 0 && found.size() < 5; b++) {
      if (overlaps(left, b)) {
        add(left, b, -1);
        note(found, left, what + " - " + figures.get(b));
        // Only what is still close to few firms is worth going on with.
        if (Arrays.stream(left).filter(times -> times != 0).count() < 12 * FEW) {
          subtract(found, left, what + " - " + figures.get(b), b + 1, more - 1);
        }
        add(left, b, 1);
      }
    }
  }

  private boolean overlaps(int[] left, int b) {
    for (var i = 0; i < left.length; i++) {
      if (left[i] > 0 && in[b][i]) {
        return true;
      }
    }
    return false;
  }

  private void add(int[] to, int figure, int times) {
    for (var i = 0; i < to.length; i++) {
      if (in[figure][i]) {
        to[i] += times;
      }
    }
  }

  private void note(List<String> found, int[] left, String what) {
    var about = new ArrayList<Unknown>();
    for (var i = 0; i < left.length; i++) {
      if (left[i] != 0) {
        about.add(unknowns.get(i));
      }
    }
    if (!about.isEmpty() && Unknown.firmsBesideKnown(about) < FEW) {
      found.add("%d scores: %s".formatted(about.size(), what));
    }
  }

  /** The least firms that a sum of figures, with any factors, was found to be about. */
  int leastByLinearAlgebra(long seed) {
    return new LinearAttack(figures, unknowns).least(seed);
  }
}
