package org.waymark.web.advise.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.CaseloadFilter;
import org.waymark.adviser.caseload.CaseloadFilter.Among;
import org.waymark.adviser.caseload.CaseloadFilter.Order;
import org.waymark.adviser.caseload.Clients;
import org.waymark.adviser.cohort.Cohort;
import org.waymark.adviser.cohort.Cohorts;
import org.waymark.identity.Actor;
import org.waymark.web.advise.caseload.CaseloadForm;

/** Finds clients for a group: only firms that let the whole hub in can be in one. */
@ApplicationScoped
class Filling {

  private final Cohorts cohorts;
  private final Clients clients;

  Filling(Cohorts cohorts, Clients clients) {
    this.cohorts = cohorts;
    this.clients = clients;
  }

  /** A page of those the filters find, and who of all is in the group. */
  CohortView.Found found(Cohort cohort, CaseloadForm form, int page, Actor.Adviser adviser) {
    return new CohortView.Found(
        form,
        clients.page(among(form, null), form.order(), page, adviser),
        new HashSet<>(clients.ids(among(form, cohort.id()), Order.NAME, adviser)));
  }

  /** Takes in all the filters find; nobody where they make no sense. */
  void fill(Cohort cohort, CaseloadForm form, Actor.Adviser adviser) {
    if (!form.pointsWrong() && !form.pointsOfNothing()) {
      cohorts.fill(cohort.id(), among(form, null), adviser);
    }
  }

  private static CaseloadFilter among(CaseloadForm form, @Nullable UUID cohort) {
    var filter = form.filter();
    return filter.among(new Among(true, filter.among().mine(), cohort));
  }
}
