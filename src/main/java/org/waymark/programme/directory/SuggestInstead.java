package org.waymark.programme.directory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Finding.Outcome;

/** Names what a firm can try in place of a programme that has closed. */
@ApplicationScoped
public class SuggestInstead {

  /** More would be a list to search, which is elsewhere. */
  private static final int MOST = 3;

  private final Catalogue catalogue;
  private final Clock clock;

  SuggestInstead(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * What can be said of a programme beside the one that closed without looking where each is on
   * offer. Those of which the same can be said are put in order by their places.
   */
  private record Likeness(boolean successor, boolean openForCertain, long sharedTopics) {

    private static final Comparator<Likeness> CLOSEST_FIRST =
        comparing(Likeness::successor, reverseOrder())
            .thenComparing(Likeness::openForCertain, reverseOrder())
            .thenComparing(Likeness::sharedTopics, reverseOrder());
  }

  /** A programme beside the one that closed. */
  private record Beside(Listed listed, long sharedPlaces, boolean sameKind) {

    private static final Comparator<Beside> CLOSEST_FIRST =
        comparing(Beside::sharedPlaces, reverseOrder())
            .thenComparing(Beside::sameKind, reverseOrder())
            .thenComparing(each -> !each.listed.programme().offer().freeAndPermanent())
            .thenComparing(each -> each.listed.programme().offer().cost().charge())
            .thenComparing(Beside::listed, Listed.ORDER);
  }

  /**
   * Up to three programmes that a firm may be sent to and that came in the place of the closed one,
   * or share a topic and a place with it, ordered by the first of these that differs:
   *
   * <ol>
   *   <li>what came in its place, at any remove, before the rest;
   *   <li>known to be open before the rest;
   *   <li>how many topics they share;
   *   <li>in how many of the same council areas they are on offer;
   *   <li>whether they are of the same kind, such as a grant;
   *   <li>free permanent services first, then net cost to the firm;
   *   <li>the order of the directory.
   * </ol>
   *
   * @param areas every council area there is
   */
  public List<Listed> instead(Programme closed, Collection<CouncilArea> areas) {
    var places = areas.stream().filter(area -> mayReach(closed, area)).toList();
    return byLikeness(closed).entrySet().stream()
        // Only as far down as is needed for three: counting places is the costly part.
        .flatMap(alike -> inOrder(alike.getKey(), alike.getValue(), closed, places))
        .limit(MOST)
        .toList();
  }

  private SortedMap<Likeness, List<Listed>> byLikeness(Programme closed) {
    var today = CivilTime.today(clock);
    var programmes = catalogue.current();
    var successors = successors(closed, programmes.all());
    return programmes
        .recommendable(today)
        .filter(programme -> !programme.id().equals(closed.id()))
        .map(programme -> Listed.on(today, programme))
        .collect(
            groupingBy(
                listed -> likeness(listed, closed, successors),
                () -> new TreeMap<>(Likeness.CLOSEST_FIRST),
                toUnmodifiableList()));
  }

  private static Likeness likeness(Listed listed, Programme closed, Set<String> successors) {
    var programme = listed.programme();
    return new Likeness(
        successors.contains(programme.id()),
        listed.freshness().openForCertain(),
        programme.topics().stream().filter(closed.topics()::contains).distinct().count());
  }

  private static Stream<Listed> inOrder(
      Likeness likeness, List<Listed> alike, Programme closed, List<CouncilArea> places) {
    if (!likeness.successor && likeness.sharedTopics == 0) {
      return Stream.empty();
    }
    return alike.stream()
        .map(listed -> beside(listed, closed, places))
        .filter(each -> likeness.successor || each.sharedPlaces > 0)
        .sorted(Beside.CLOSEST_FIRST)
        .map(Beside::listed);
  }

  /** Ids of what came in its place, and of what came in the place of that. */
  private static Set<String> successors(Programme closed, List<Programme> all) {
    var successors = new HashSet<String>();
    var waiting = new ArrayDeque<>(List.of(closed.id()));
    while (!waiting.isEmpty()) {
      var earlier = waiting.pop();
      all.stream()
          .filter(programme -> programme.links().supersedes().contains(earlier))
          .map(Programme::id)
          .filter(successors::add)
          .forEach(waiting::add);
    }
    return successors;
  }

  private static Beside beside(Listed listed, Programme closed, List<CouncilArea> places) {
    var programme = listed.programme();
    return new Beside(
        listed,
        places.stream().filter(area -> mayReach(programme, area)).count(),
        !Collections.disjoint(programme.offer().kinds(), closed.offer().kinds()));
  }

  private static boolean mayReach(Programme programme, CouncilArea area) {
    return programme.eligibility().coverage().reaches(area) != Outcome.NOT_MET;
  }
}
