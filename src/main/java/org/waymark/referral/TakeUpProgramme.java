package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Slip;
import org.waymark.kernel.time.CivilTime;
import org.waymark.referral.Referral.Subject;

/** A firm, or its adviser, takes up a programme that a report has advised. */
@ApplicationScoped
public class TakeUpProgramme {

  private final Referrals referrals;
  private final Records records;
  private final Offered offered;
  private final Reach reach;
  private final Clock clock;

  TakeUpProgramme(Referrals referrals, Records records, Offered offered, Reach reach, Clock clock) {
    this.referrals = referrals;
    this.records = records;
    this.offered = offered;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param programme its id in the catalogue
   * @param assessment whose report advised it; null where somebody else did
   */
  public record Wanted(OrganisationId firm, String programme, @Nullable AssessmentId assessment) {

    @Nullable UUID report() {
      return assessment == null ? null : assessment.value();
    }
  }

  /** What came of taking up a programme. */
  public sealed interface Taking {

    /**
     * It is taken up.
     *
     * @param before whether that was so already; nothing was begun then
     */
    record TakenUp(ReferralId referral, boolean before) implements Taking {}

    /** It has closed, or is no longer in the catalogue. */
    record NotOffered() implements Taking {}

    /** There is no such firm, or no such report of it, for whoever asks. */
    record NotFound() implements Taking {}
  }

  /**
   * Begins a referral, unless the same was begun before, or one to the programme is under way.
   *
   * @param slip of the form
   */
  @Transactional
  public Taking takeUp(Wanted wanted, Slip slip, Actor actor) {
    var report = wanted.report();
    if (!reach.holds(wanted.firm(), actor)
        || (report != null && !referrals.handedIn(report, wanted.firm()))) {
      return new Taking.NotFound();
    }
    var underWay = referrals.open(wanted.firm(), wanted.programme());
    if (underWay.isPresent()) {
      return new Taking.TakenUp(underWay.get(), true);
    }
    return offered
        .find(wanted.programme())
        .map(subject -> begin(wanted, subject, slip, actor))
        .orElseGet(Taking.NotOffered::new);
  }

  private Taking begin(Wanted wanted, Subject subject, Slip slip, Actor actor) {
    var firm = wanted.firm();
    var id = new ReferralId(slip.id("referral", firm, subject.programme()));
    var now = clock.instant();
    var beginning = new Beginning(id, firm, subject, wanted.report(), Usual.reminder(clock));
    if (!records.begin(beginning, actor, now)) {
      // Begun at the same moment by another form, or by this one before it came to an end.
      return new Taking.TakenUp(referrals.open(firm, subject.programme()).orElse(id), true);
    }
    var news = new News(Stage.TAKEN_UP, CivilTime.today(clock), "");
    records.say(slip.id("step", id), new Whole(id, firm, 0), news, actor, now);
    return new Taking.TakenUp(id, false);
  }
}
