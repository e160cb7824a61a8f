package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.adviser.validation.finding.Recount;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.assessment.Casework;
import org.waymark.identity.Actor;

/**
 * An adviser finishes a validation: from then on it stays as it is, and the firm reads it. Both
 * scores are kept with all they follow from.
 */
@ApplicationScoped
public class FinishValidation {

  private final Desks desks;
  private final Drafts drafts;
  private final Casework casework;
  private final Validations validations;

  FinishValidation(Desks desks, Drafts drafts, Casework casework, Validations validations) {
    this.desks = desks;
    this.drafts = drafts;
    this.casework = casework;
    this.validations = validations;
  }

  /**
   * Finishes the draft as it was in sight, or nothing: nobody puts their name to what a colleague
   * has changed meanwhile.
   *
   * @param seen the draft, and the version of the whole of it
   */
  @Transactional
  public Saving finish(Wanted wanted, Seen seen, Actor.Adviser adviser) {
    var desk = desks.open(wanted, adviser).orElse(null);
    if (desk == null) {
      return new Saving.NotFound();
    }
    if (seen.draft() == null) {
      return new Saving.Refused(Flaw.NOTHING_JUDGED);
    }
    return switch (desks.take(desk, seen, adviser)) {
      case Desks.Taking.Gone gone -> gone.told();
      case Desks.Taking.Taken(var draft, var now) -> finish(draft, now, seen, adviser);
    };
  }

  private Saving finish(Drafts.Held held, Desk now, Seen seen, Actor.Adviser adviser) {
    var draft = now.draft();
    if (draft == null || (draft.judgements().isEmpty() && draft.overrides().isEmpty())) {
      return new Saving.Refused(Flaw.NOTHING_JUDGED);
    }
    if (held.version() != seen.version()) {
      return new Saving.ChangedMeanwhile(draft);
    }
    var found = now.found();
    drafts.finish(
        held,
        new Drafts.Outcomes(
            validations.written(now.self()),
            Recount.receipt(found, found.answers()),
            validations.written(now.validated()),
            Recount.receipt(found, Recount.holding(found, draft.judgements())),
            Recount.comparable(found, casework.core(found), draft.judgements())),
        adviser);
    return new Saving.Saved();
  }
}
