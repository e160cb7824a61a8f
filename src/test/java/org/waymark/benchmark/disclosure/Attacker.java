package org.waymark.benchmark.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Knows every figure ever published, unrounded, and which firms it is about, and wants to know
 * about few firms. Shares no code with the rules it attacks.
 */
final class Attacker {

  /**
   * Arithmetic in whole numbers modulo a prime: no rounding, and no chance to miss a dependence.
   */
  private static final long PRIME = 2_147_483_629L;

  private static final int FEW = 10;

  private final List<Figure> figures;
  private final List<InventedHistory.Contribution> firms;
  private final boolean[][] in;

  Attacker(InventedHistory history) {
    figures = List.copyOf(history.published());
    firms = history.contributions();
    in = new boolean[figures.size()][firms.size()];
    for (var f = 0; f < figures.size(); f++) {
      for (var i = 0; i < firms.size(); i++) {
        in[f][i] = member(firms.get(i), figures.get(f));
      }
    }
  }

  private static boolean member(InventedHistory.Contribution firm, Figure figure) {
    var cell = figure.cell();
    var place = firm.finest;
    var english = List.of("TLC", "TLD", "TLE").contains(place.place());
    var inside =
        switch (cell.rung()) {
          case "uk" -> true;
          case "nation" -> english;
          case "region" -> cell.place().equals(place.place());
          case "region-size" ->
              cell.place().equals(place.place())
                  && String.valueOf(cell.sizeClass()).equals(place.sizeClass());
          default -> cell.equals(place);
        };
    var then = firm.entered <= figure.round() && (firm.left == null || firm.left > figure.round());
    var found = firm.validatedFrom;
    return inside
        && then
        && (figure.basis() == Basis.SELF || (found != null && found <= figure.round()));
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
      var left = new int[firms.size()];
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
        if (support(left) < 12 * FEW) {
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

  private static int support(int[] left) {
    return (int) Arrays.stream(left).filter(times -> times != 0).count();
  }

  /** Few firms are left, or few beside those that one hub knows. */
  private void note(List<String> found, int[] left, String what) {
    var firmsLeft = 0;
    var hubs = new HashMap<UUID, Integer>();
    for (var i = 0; i < left.length; i++) {
      if (left[i] != 0) {
        firmsLeft++;
        var hub = firms.get(i).hub;
        if (hub != null) {
          hubs.merge(hub, 1, Integer::sum);
        }
      }
    }
    var known = hubs.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (firmsLeft > 0 && firmsLeft - known < FEW) {
      found.add("%d firms, %d of them of one hub: %s".formatted(firmsLeft, known, what));
    }
  }

  /**
   * Every sum there is, with any factors: whether one says nothing about any block of at least ten
   * firms, and still says something.
   */
  boolean someSumIsAboutSmallBlocksAlone() {
    var blocks = new HashMap<String, List<Integer>>();
    for (var i = 0; i < firms.size(); i++) {
      var pattern = new StringBuilder();
      for (var f = 0; f < figures.size(); f++) {
        pattern.append(in[f][i] ? '1' : '0');
      }
      blocks.computeIfAbsent(pattern.toString(), _ -> new ArrayList<>()).add(i);
    }
    var large =
        blocks.entrySet().stream()
            .filter(block -> large(block.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return rank(large) < rank(List.copyOf(blocks.keySet()));
  }

  private boolean large(List<Integer> block) {
    var hubs = new HashMap<UUID, Integer>();
    for (var i : block) {
      var hub = firms.get(i).hub;
      if (hub != null) {
        hubs.merge(hub, 1, Integer::sum);
      }
    }
    return block.size() - hubs.values().stream().mapToInt(Integer::intValue).max().orElse(0) >= FEW;
  }

  private static int rank(List<String> patterns) {
    var rows = new ArrayList<long[]>();
    for (var pattern : patterns) {
      rows.add(pattern.chars().mapToLong(bit -> bit - '0').toArray());
    }
    var rank = 0;
    var columns = rows.isEmpty() ? 0 : rows.getFirst().length;
    for (var column = 0; column < columns && rank < rows.size(); column++) {
      var pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
        pivot++;
      }
      if (pivot < rows.size()) {
        var found = rows.get(pivot);
        rows.set(pivot, rows.get(rank));
        rows.set(rank, found);
        eliminate(rows, rank, column);
        rank++;
      }
    }
    return rank;
  }

  private static void eliminate(List<long[]> rows, int rank, int column) {
    var pivot = rows.get(rank);
    var inverse =
        BigInteger.valueOf(pivot[column]).modInverse(BigInteger.valueOf(PRIME)).longValue();
    for (var r = rank + 1; r < rows.size(); r++) {
      var row = rows.get(r);
      if (row[column] != 0) {
        var factor = row[column] * inverse % PRIME;
        for (var c = column; c < row.length; c++) {
          row[c] = Math.floorMod(row[c] - factor * pivot[c] % PRIME, PRIME);
        }
      }
    }
  }
}
