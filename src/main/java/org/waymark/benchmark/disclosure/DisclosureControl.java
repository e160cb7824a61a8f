package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures of one score a release publishes. Sources: thresholds of ACRO
 * (acro/default.yaml: safe_threshold 10); suppression of a second cell where one is hidden, as
 * statistical offices do; never more than what one hub or one sender knows short of the threshold,
 * because these can be subtracted.
 */
public final class DisclosureControl {

  /** A figure is published anew only when at least as many firms more, or fewer, are counted. */
  static final int LEAST_CHANGE = 5;

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
   * @param strands all firms ever counted, those of this round among them
   * @param earlier every figure ever published
   * @param round this one
   */
  public Decision decide(Strands strands, Collection<Figure> earlier, long round) {
    return decide(strands, earlier, round, Set.of());
  }

  /**
   * The same where some groups have one score throughout: to say it would say it of each firm.
   *
   * @param alike groups of this round whose firms have all or nearly all the same score
   */
  public Decision decide(
      Strands strands, Collection<Figure> earlier, long round, Set<Figure> alike) {
    var members = new Membership(strands.ofFirms());
    var last = new Latest(earlier);
    var withheld = new HashMap<Figure, Withheld>();
    var wanted = new ArrayList<Figure>();
    for (var figure : candidates(members, round)) {
      var reason = alike.contains(figure) ? Withheld.ALL_ALIKE : alone(figure, members, last);
      if (reason == null) {
        wanted.add(figure);
      } else {
        withheld.put(figure, reason);
      }
    }
    var crowds = strands.without(strand -> alike.stream().anyMatch(strand::countsIn));
    var published = secondary ? beside(wanted, earlier, crowds) : Set.copyOf(wanted);
    for (var figure : wanted) {
      if (!published.contains(figure)) {
        withheld.put(figure, Withheld.REVEALS_OTHERS);
      }
    }
    return new Decision(published, withheld);
  }

  /** The widest first. */
  private static List<Figure> candidates(Membership members, long round) {
    var figures = new ArrayList<Figure>();
    for (var cell : members.cells()) {
      for (var basis : Basis.values()) {
        var figure = new Figure(cell, basis, round);
        if (members.of(figure).length > 0) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  /** Why it may not be published whatever else is. */
  private @Nullable Withheld alone(Figure figure, Membership members, Latest earlier) {
    var count = members.count(figure);
    if (count.firms() < minimum) {
      return Withheld.TOO_FEW;
    }
    if (count.net() < minimum) {
      return Withheld.KNOWN;
    }
    return earlier
            .before(figure)
            .filter(last -> Math.abs(members.count(last).firms() - count.firms()) < LEAST_CHANGE)
            .isPresent()
        ? Withheld.CHANGED_TOO_LITTLE
        : null;
  }

  /** The last figure about each group. */
  private static final class Latest {

    private final Map<Figure, Figure> byPlace = new HashMap<>();

    Latest(Collection<Figure> figures) {
      for (var figure : figures) {
        byPlace.merge(figure.at(0), figure, (one, other) -> later(one, other));
      }
    }

    private static Figure later(Figure one, Figure other) {
      return one.round() > other.round() ? one : other;
    }

    Optional<Figure> before(Figure figure) {
      return Optional.ofNullable(byPlace.get(figure.at(0)));
    }
  }

  /**
   * The largest choice found by first taking away, of those that could be taken apart or take
   * others apart, the finest and smallest, and then giving back what turns out not to have been in
   * the way.
   *
   * <p>Safe is what is safe whether a firm that hands in anew, or is validated anew, has the score
   * it had or another: then whatever is added and subtracted is about enough firms, or, where it
   * tells changes alone, about the changes of enough firms.
   */
  private Set<Figure> beside(List<Figure> wanted, Collection<Figure> earlier, Strands strands) {
    var firms = new Membership(strands.ofFirms());
    var scores = new Membership(strands.ofScores());
    var audits = List.of(new Audit(firms, minimum), new Audit(scores, minimum));
    var choice = new Choice(firms, audits, Set.copyOf(earlier));
    choice.add(wanted);
    choice.takeAway();
    choice.giveBack();
    return choice.made();
  }
}
