package org.waymark.programme.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.CouncilArea;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Finding.Outcome;

/** What to try in place of a closed programme, with everything worked out of every programme. */
record LongWayInstead(Programmes programmes, LocalDate today) {

  /** Smaller keys first. */
  private record Keyed(long[] keys, Listed listed) {}

  List<String> instead(Programme closed, Collection<CouncilArea> areas) {
    var after = cameAfter(closed.id());
    var all = new ArrayList<Keyed>();
    for (var programme : programmes.recommendable(today).toList()) {
      var came = after.contains(programme.id());
      var topics = sharedTopics(programme, closed);
      var places = sharedPlaces(programme, closed, areas);
      if (!programme.id().equals(closed.id()) && (came || topics * places > 0)) {
        all.add(keyed(programme, closed, came, topics, places));
      }
    }
    all.sort(
        (one, other) -> {
          var byKeys = Arrays.compare(one.keys, other.keys);
          return byKeys == 0 ? Listed.ORDER.compare(one.listed, other.listed) : byKeys;
        });
    return all.stream().limit(3).map(each -> each.listed.programme().id()).toList();
  }

  private Keyed keyed(
      Programme programme, Programme closed, boolean came, long topics, long places) {
    var listed = Listed.on(today, programme);
    var sameKind = !Collections.disjoint(programme.offer().kinds(), closed.offer().kinds());
    long[] keys = {
      came ? 0 : 1,
      listed.freshness().openForCertain() ? 0 : 1,
      -topics,
      -places,
      sameKind ? 0 : 1,
      programme.offer().freeAndPermanent() ? 0 : 1,
      List.of("free", "part-free", "shared", "loan", "paid", "not-stated")
          .indexOf(Codes.of(programme.offer().cost().charge()))
    };
    return new Keyed(keys, listed);
  }

  /** As long as anything new turns up. */
  private Set<String> cameAfter(String id) {
    var after = new HashSet<String>();
    var grows = true;
    while (grows) {
      grows = false;
      for (var programme : programmes.all()) {
        var earlier = programme.links().supersedes();
        if (earlier.contains(id) || !Collections.disjoint(earlier, after)) {
          grows |= after.add(programme.id());
        }
      }
    }
    return after;
  }

  private static long sharedTopics(Programme one, Programme other) {
    var topics = new HashSet<>(one.topics());
    topics.retainAll(other.topics());
    return topics.size();
  }

  private static long sharedPlaces(Programme one, Programme other, Collection<CouncilArea> areas) {
    var shared = 0L;
    for (var area : areas) {
      if (reaches(one, area) && reaches(other, area)) {
        shared++;
      }
    }
    return shared;
  }

  private static boolean reaches(Programme programme, CouncilArea area) {
    return programme.eligibility().coverage().reaches(area) != Outcome.NOT_MET;
  }
}
