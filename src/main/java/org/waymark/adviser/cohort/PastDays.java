package org.waymark.adviser.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.waymark.kernel.OrganisationId;

/**
 * Which days that are over may be shown of a group, so that no two days, whenever they are asked
 * for, can be taken from each other and leave few firms. Days are today and ends of months; from
 * today back, each is set against the last one that may be shown.
 *
 * @param handedIn on which days each firm has handed something in
 * @param threshold fewest firms a difference may be about
 */
record PastDays(Map<OrganisationId, Set<LocalDate>> handedIn, LocalDate today, int threshold) {

  /** Today always may. A day that is no end of a month never does. */
  boolean show(LocalDate day, Set<OrganisationId> group) {
    var later = today;
    var end = YearMonth.from(today).minusMonths(1);
    while (later.isAfter(day) && !end.atEndOfMonth().isBefore(day)) {
      if (mayBeside(later, end.atEndOfMonth(), group)) {
        later = end.atEndOfMonth();
      }
      end = end.minusMonths(1);
    }
    return later.equals(day);
  }

  /** Nobody or enough have handed something in between: all others count on both days alike. */
  private boolean mayBeside(LocalDate later, LocalDate earlier, Set<OrganisationId> group) {
    var between =
        group.stream()
            .filter(
                firm ->
                    handedIn.getOrDefault(firm, Set.of()).stream()
                        .anyMatch(day -> day.isAfter(earlier) && !day.isAfter(later)))
            .count();
    return between == 0 || between >= threshold;
  }
}
