package org.waymark.programme.directory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Finding.Outcome;

/** Names what a firm can try in place of a programme that has closed. */
@ApplicationScoped
public class SuggestInstead {

  /** More would be a list to search, which is elsewhere. */
  private static final int MOST = 3;

  private final Programmes programmes;
  private final Clock clock;

  SuggestInstead(Programmes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  /** A programme beside the one that closed. */
  private record Beside(Listed listed, long sharedTopics, long sharedPlaces, boolean sameKind) {}

  /**
   * Up to three programmes that share a topic and a place with the closed one and that a firm may
   * be sent to, ordered by the first of these that differs:
   *
   * <ol>
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
    return programmes
        .recommendable(today)
        .filter(programme -> !programme.id().equals(closed.id()))
        .map(programme -> beside(Listed.on(today, programme), closed, places))
        .filter(each -> !each.listed.closed() && each.sharedTopics > 0 && each.sharedPlaces > 0)
        .sorted(
            comparing((Beside each) -> !each.listed.freshness().openForCertain())
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

  private static Beside beside(Listed listed, Programme closed, List<CouncilArea> places) {
    var programme = listed.programme();
    return new Beside(
        listed,
        programme.topics().stream().filter(closed.topics()::contains).distinct().count(),
        places.stream().filter(area -> mayReach(programme, area)).count(),
        !Collections.disjoint(programme.offer().kinds(), closed.offer().kinds()));
  }

  private static boolean mayReach(Programme programme, CouncilArea area) {
    return programme.eligibility().coverage().reaches(area) != Outcome.NOT_MET;
  }
}
