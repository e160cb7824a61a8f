package org.waymark.referral.brought;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.Referral.Subject;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;

/**
 * A programme that a firm has taken up, as its partner sees it: nothing that anybody wrote about it
 * in words of their own.
 *
 * @param happenedOn when the stage was reached, as somebody said
 * @param version a change names the version it is made to
 */
public record BroughtReferral(
    ReferralId id,
    OrganisationId firm,
    Subject subject,
    Stage stage,
    LocalDate happenedOn,
    Instant begunAt,
    int version) {

  /** What may come next. */
  public Set<Stage> next() {
    return stage.next(subject.way());
  }
}
