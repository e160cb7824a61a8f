package org.waymark.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds what came against what happened.
 *
 * @param ledger of the database
 * @param arrivals in the order in which they came, repetitions too
 */
record Reckoning(Ledger ledger, List<Inbox.Arrival> arrivals) {

  private static final int MOST_SHOWN = 5;

  /**
   * What must hold at any time: nothing is told before it is committed, or noted before it came.
   */
  List<String> atAnyTime() {
    var complaints = new ArrayList<String>();
    var came = came();
    complain(complaints, "came and was never committed", without(came, ledger.committed()));
    complain(complaints, "is noted as sent and never came", without(ledger.sent(), came));
    return complaints;
  }

  /**
   * What must hold once nothing waits any more.
   *
   * @param leavers firms that were to be erased
   */
  List<String> inTheEnd(Collection<String> leavers) {
    var complaints = new ArrayList<>(atAnyTime());
    var happened = new HashSet<>(ledger.happened());
    without(new HashSet<>(leavers), ledger.firms())
        .forEach(firm -> happened.add("organisation.erased/" + firm));
    var told = told();
    complain(complaints, "happened and was not told", without(happened, told.keySet()));
    complain(complaints, "was told and did not happen", without(told.keySet(), happened));
    told.forEach(
        (event, ids) -> {
          if (ids.size() > 1) {
            complaints.add(event + " was told by several messages: " + ids);
          }
        });
    complain(complaints, "was committed and never came", without(ledger.committed(), came()));
    complaints.addAll(outOfOrder());
    return complaints;
  }

  int repetitions() {
    return arrivals.size() - came().size();
  }

  private Set<UUID> came() {
    return arrivals.stream()
        .map(Inbox.Arrival::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Map<String, Set<UUID>> told() {
    var told = new LinkedHashMap<String, Set<UUID>>();
    arrivals.forEach(
        each -> told.computeIfAbsent(each.event(), _ -> new HashSet<>()).add(each.id()));
    return told;
  }

  /** Of each firm, and so of each assessment, what came about first came first. */
  private List<String> outOfOrder() {
    var places = new HashMap<UUID, Integer>();
    came().forEach(id -> places.put(id, places.size()));
    var complaints = new ArrayList<String>();
    for (var ofOneFirm : ledger.inOrder()) {
      var came = ofOneFirm.stream().filter(places::containsKey).map(places::get).toList();
      if (!came.equals(came.stream().sorted().toList())) {
        complaints.add("came in another order: " + ofOneFirm);
      }
    }
    return complaints;
  }

  private static <T> Set<T> without(Set<T> all, Set<T> some) {
    var rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static void complain(List<String> complaints, String what, Set<?> found) {
    if (!found.isEmpty()) {
      complaints.add(
          "%d times: %s, such as %s"
              .formatted(found.size(), what, found.stream().limit(MOST_SHOWN).toList()));
    }
  }
}
