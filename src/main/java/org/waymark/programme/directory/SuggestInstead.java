package org.waymark.programme.directory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** A programme beside the one that closed. */
  private record Beside(
      Listed listed, boolean successor, long sharedTopics, long sharedPlaces, boolean sameKind) {}

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
    var today = CivilTime.today(clock);
    var places = areas.stream().filter(area -> mayReach(closed, area)).toList();
    var programmes = catalogue.current();
    var successors = successors(closed, programmes.all());
    return programmes
        .recommendable(today)
        .filter(programme -> !programme.id().equals(closed.id()))
        .map(programme -> beside(Listed.on(today, programme), closed, successors, places))
        .filter(each -> each.successor || (each.sharedTopics > 0 && each.sharedPlaces > 0))
        .sorted(
            comparing((Beside each) -> !each.successor)
                .thenComparing(each -> !each.listed.freshness().openForCertain())
                .thenComparing(Beside::sharedTopics, reverseOrder())
                .thenComparing(Beside::sharedPlaces, reverseOrder())
                .thenComparing(Beside::sameKind, reverseOrder())
                .thenComparing(each -> !each.listed.programme().offer().freeAndPermanent())
                .thenComparing(each -> each.listed.programme().offer().cost().charge())
                .thenComparing(Beside::listed, Listed.ORDER))
        .limit(MOST)
        .map(Beside::listed)
        .toList();
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

  private static Beside beside(
      Listed listed, Programme closed, Set<String> successors, List<CouncilArea> places) {
    var programme = listed.programme();
    return new Beside(
        listed,
        successors.contains(programme.id()),
        programme.topics().stream().filter(closed.topics()::contains).distinct().count(),
        places.stream().filter(area -> mayReach(programme, area)).count(),
        !Collections.disjoint(programme.offer().kinds(), closed.offer().kinds()));
  }

  private static boolean mayReach(Programme programme, CouncilArea area) {
    return programme.eligibility().coverage().reaches(area) != Outcome.NOT_MET;
  }
}
