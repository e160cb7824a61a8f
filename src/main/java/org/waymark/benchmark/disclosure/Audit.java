package org.waymark.benchmark.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds figures that could be taken apart. Somebody who knows them all can add and subtract them,
 * each as often as they like; what they get is about the firms whose parts do not cancel.
 *
 * <p>Suppose that to be too few firms. Take a figure that, of those still in question, is the only
 * one for enough firms: were it part of the sum, these firms would not cancel. So it is no part of
 * it, is out of question, and the next is looked at. When all are out of question there is no such
 * sum. The reverse does not hold: now and then a figure is called unsafe that is not.
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
    var told = new Told(members, figures);
    var telling = figures.stream().distinct().filter(figure -> !told.follows(figure)).toList();
    return new Settling(telling).open();
  }

  /** Takes figures out of question, one after the other. */
  private final class Settling {

    private final List<Figure> figures;
    private final boolean[] settled;

    /** Of every strand: how many of the figures in question it is in. */
    private final int[] in;

    /** Of every strand: the sum of their numbers, which is the number where it is but one. */
    private final long[] which;

    /** Of every figure: the firms for which it is the only one in question. */
    private final List<RunningHeadcount> alone = new ArrayList<>();

    private final Deque<Integer> next = new ArrayDeque<>();

    Settling(List<Figure> figures) {
      this.figures = figures;
      settled = new boolean[figures.size()];
      in = new int[members.strands()];
      which = new long[members.strands()];
      for (var f = 0; f < figures.size(); f++) {
        alone.add(new RunningHeadcount());
        for (var strand : members.of(figures.get(f))) {
          in[strand]++;
          which[strand] += f;
        }
      }
      for (var strand = 0; strand < in.length; strand++) {
        lookAt(strand);
      }
    }

    Set<Figure> open() {
      while (!next.isEmpty()) {
        settle(next.poll());
      }
      var open = new HashSet<Figure>();
      for (var f = 0; f < settled.length; f++) {
        if (!settled[f]) {
          open.add(figures.get(f));
        }
      }
      return open;
    }

    private void settle(int figure) {
      for (var strand : members.of(figures.get(figure))) {
        in[strand]--;
        which[strand] -= figure;
        lookAt(strand);
      }
    }

    private void lookAt(int strand) {
      if (in[strand] == 1) {
        var figure = (int) which[strand];
        var firms = alone.get(figure);
        firms.add(members.count(strand));
        if (!settled[figure] && firms.net() >= minimum) {
          settled[figure] = true;
          next.add(figure);
        }
      }
    }
  }
}
