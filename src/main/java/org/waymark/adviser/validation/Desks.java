package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.casefile.CaseDocuments;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Access;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;

/** Lays in front of an adviser what they validate, and keeps colleagues out while they write. */
@ApplicationScoped
class Desks {

  private final Grants grants;
  private final Assessments assessments;
  private final Casework casework;
  private final Past past;
  private final Drafts drafts;

  Desks(Grants grants, Assessments assessments, Casework casework, Past past, Drafts drafts) {
    this.grants = grants;
    this.assessments = assessments;
    this.casework = casework;
    this.past = past;
    this.drafts = drafts;
  }

  /** What the hub has found and filed so far. */
  @ApplicationScoped
  static class Past {

    private final Validations validations;
    private final CaseDocuments documents;

    Past(Validations validations, CaseDocuments documents) {
      this.validations = validations;
      this.documents = documents;
    }

    List<Validation> found(Case found, Actor.Adviser adviser) {
      return validations.about(found, adviser);
    }

    List<CaseDocument> filed(Access access, Actor.Adviser adviser) {
      return documents.about(access, adviser);
    }
  }

  /** Empty where the adviser may not read the answers. Whoever shows it notes the look. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Desk> open(Wanted wanted, Actor.Adviser adviser) {
    var access = grants.with(wanted.firm(), adviser).filter(each -> each.lets(Scope.ANSWERS));
    return access
        .flatMap(_ -> assessments.visible(wanted.assessment(), adviser))
        .filter(assessment -> assessment.organisation().equals(wanted.firm()))
        .map(casework::handedIn)
        .map(
            found ->
                Desk.of(
                    found, past.found(found, adviser), past.filed(access.orElseThrow(), adviser)));
  }

  /** What came of taking up a draft to change it. */
  sealed interface Taking {

    /**
     * Nobody else changes it until the transaction ends.
     *
     * @param now what lies on the desk with it
     */
    record Taken(Drafts.Held draft, Desk now) implements Taking {}

    /** The draft that was in sight is none any more. */
    record Gone(@Nullable Validation finished) implements Taking {

      Saving told() {
        return new Saving.FinishedMeanwhile(finished);
      }
    }
  }

  /** Takes up the draft that was in sight; begins one where none was. */
  @Transactional(Transactional.TxType.MANDATORY)
  Taking take(Desk desk, Seen seen, Actor.Adviser adviser) {
    var found = desk.found();
    var held = drafts.hold(found.assessment(), adviser);
    if (seen.draft() != null && held.filter(draft -> draft.id().equals(seen.draft())).isEmpty()) {
      return gone(found, adviser);
    }
    return held.or(() -> drafts.begin(found.assessment(), adviser))
        .<Taking>map(
            draft ->
                new Taking.Taken(
                    draft, Desk.of(found, past.found(found, adviser), desk.documents())))
        .orElseGet(() -> gone(found, adviser));
  }

  private Taking gone(Case found, Actor.Adviser adviser) {
    return new Taking.Gone(
        past.found(found, adviser).stream()
            .filter(each -> each.finished() != null)
            .findFirst()
            .orElse(null));
  }
}
