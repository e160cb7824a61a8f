package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.ladder.CellKey;

/**
 * Decides which figures of one score a release publishes. Sources: thresholds of ACRO
 * (acro/default.yaml: safe_threshold 10); suppression of a second cell where one is hidden, as
 * statistical offices do; never more than one adviser's clients short of the threshold, because an
 * adviser can subtract them.
 */
public final class DisclosureControl {

  /** A figure is published anew only when at least as many firms more, or fewer, are counted. */
  static final int LEAST_CHANGE = 5;

  private static final Comparator<Figure> WIDEST_FIRST =
      Comparator.comparing(Figure::cell).thenComparing(Figure::basis);

  private final int minimum;
  private final boolean secondary;

  /**
   * Decides with all rules.
   *
   * @param minimum fewest firms anything published may be about
   */
  public DisclosureControl(int minimum) {
    this(minimum, true);
  }

  /**
   * Leaves out that figures can be subtracted: what somebody must not do, for a test to show why.
   */
  static DisclosureControl withoutSecondary(int minimum) {
    return new DisclosureControl(minimum, false);
  }

  private DisclosureControl(int minimum, boolean secondary) {
    this.minimum = minimum;
    this.secondary = secondary;
  }

  /**
   * What a release does with each figure it could publish.
   *
   * @param published figures of this round that may be seen
   * @param withheld the others of this round, and why
   */
  public record Decision(Set<Figure> published, Map<Figure, Withheld> withheld) {

    public Decision {
      published = Set.copyOf(published);
      withheld = Map.copyOf(withheld);
    }
  }

  /**
   * Decides about every group that has firms.
   *
   * @param strands all contributions ever counted, those of this round among them
   * @param earlier every figure ever published
   * @param round this one
   */
  public Decision decide(List<Strand> strands, Collection<Figure> earlier, long round) {
    var members = new Membership(strands);
    var withheld = new HashMap<Figure, Withheld>();
    var wanted = new ArrayList<Figure>();
    for (var figure : candidates(strands, members, round)) {
      var reason = alone(figure, members, earlier);
      if (reason == null) {
        wanted.add(figure);
      } else {
        withheld.put(figure, reason);
      }
    }
    var published = secondary ? beside(wanted, earlier, members) : Set.copyOf(wanted);
    for (var figure : wanted) {
      if (!published.contains(figure)) {
        withheld.put(figure, Withheld.REVEALS_OTHERS);
      }
    }
    return new Decision(published, withheld);
  }

  private static List<Figure> candidates(List<Strand> strands, Membership members, long round) {
    var cells = new HashSet<CellKey>();
    strands.forEach(strand -> cells.addAll(strand.finest().upwards()));
    var figures = new ArrayList<Figure>();
    for (var cell : cells) {
      for (var basis : Basis.values()) {
        var figure = new Figure(cell, basis, round);
        if (!members.of(figure).isEmpty()) {
          figures.add(figure);
        }
      }
    }
    figures.sort(WIDEST_FIRST);
    return figures;
  }

  /** Why it may not be published whatever else is. */
  private @Nullable Withheld alone(Figure figure, Membership members, Collection<Figure> earlier) {
    var count = members.count(figure);
    if (count.firms() < minimum) {
      return Withheld.TOO_FEW;
    }
    if (count.net() < minimum) {
      return Withheld.ONE_HUB;
    }
    return earlier.stream()
            .filter(other -> other.at(figure.round()).equals(figure))
            .max(Comparator.comparingLong(Figure::round))
            .filter(last -> Math.abs(members.count(last).firms() - count.firms()) < LEAST_CHANGE)
            .isPresent()
        ? Withheld.CHANGED_TOO_LITTLE
        : null;
  }

  /**
   * The largest choice found by first taking away, of those that could be taken apart or take
   * others apart, the finest and smallest, and then giving back what turns out not to have been in
   * the way.
   */
  private Set<Figure> beside(List<Figure> wanted, Collection<Figure> earlier, Membership members) {
    var choice = new Choice(members, new Audit(members, minimum), Set.copyOf(earlier));
    choice.add(wanted);
    choice.takeAway();
    choice.giveBack();
    return choice.made();
  }
}
