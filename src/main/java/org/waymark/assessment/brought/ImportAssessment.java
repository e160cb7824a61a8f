package org.waymark.assessment.brought;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AnswerQuestion.Change;
import org.waymark.assessment.Submission;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.assessment.brought.AnswerBroughtAssessment.Changing;
import org.waymark.assessment.brought.BeginBroughtAssessment.Beginning;
import org.waymark.assessment.brought.SubmitBroughtAssessment.Handing;
import org.waymark.identity.Actor;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirm;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.BroughtFirms.Keeping;
import org.waymark.organisation.ExternalReference;
import org.waymark.questionnaire.Questionnaire;

/**
 * A partner brings an assessment that was answered elsewhere, with its firm where that is new: all
 * of it in one transaction, or nothing. Its answers are those sent and no others.
 */
@ApplicationScoped
public class ImportAssessment {

  private static final Change NOTHING = new Change(Map.of(), Set.of(), Set.of());

  private final BroughtFirms firms;
  private final BeginBroughtAssessment beginAssessment;
  private final AnswerBroughtAssessment answerAssessment;
  private final SubmitBroughtAssessment submitAssessment;

  ImportAssessment(
      BroughtFirms firms,
      BeginBroughtAssessment beginAssessment,
      AnswerBroughtAssessment answerAssessment,
      SubmitBroughtAssessment submitAssessment) {
    this.firms = firms;
    this.beginAssessment = beginAssessment;
    this.answerAssessment = answerAssessment;
    this.submitAssessment = submitAssessment;
  }

  /** Whose assessment it is. */
  public sealed interface Whose {

    /** A firm that the partner brought. */
    record Known(OrganisationId firm) implements Whose {}

    /** The one that the partner calls so. */
    record Called(ExternalReference reference) implements Whose {}

    /**
     * One that is brought now, unless the partner calls one so already: then that one, if it has
     * this profile.
     */
    record Described(FirmProfile profile, @Nullable ExternalReference reference) implements Whose {}
  }

  /**
   * What is brought.
   *
   * @param edition in the form that was answered
   * @param reference what the partner calls the assessment
   * @param handingIn null where it stays a draft
   */
  public record Wish(
      Whose firm,
      Questionnaire edition,
      @Nullable ExternalReference reference,
      Change answers,
      @Nullable Declaration handingIn) {}

  /** What came of it; where nothing was brought, nothing changed. */
  public sealed interface Importing {

    /** It is kept as it is then. */
    record Imported(BroughtCase now) implements Importing {}

    /** The partner brought no firm that it calls so. */
    record UnknownReference() implements Importing {}

    /** The firm that the partner calls so has another profile. */
    record OtherProfile(OrganisationId firm) implements Importing {}

    /** It could not be begun. */
    record NotBegun(Beginning because) implements Importing {}

    /** Its answers could not be kept. */
    record NotAnswered(Changing because) implements Importing {}

    /** It could not be handed in. */
    record NotHandedIn(Submission because) implements Importing {}
  }

  /** Brings it, handed in if that is wished, or does nothing. */
  @Transactional
  public Importing bring(Actor.Partner partner, Wish wish) {
    var importing =
        switch (wish.firm()) {
          case Whose.Known(var firm) -> into(firm, partner, wish);
          case Whose.Called(var reference) ->
              firms
                  .called(reference, partner)
                  .map(firm -> into(firm.id(), partner, wish))
                  .orElseGet(Importing.UnknownReference::new);
          case Whose.Described described -> withFirm(described, partner, wish);
        };
    if (!(importing instanceof Importing.Imported)) {
      QuarkusTransaction.setRollbackOnly();
    }
    return importing;
  }

  private Importing withFirm(Whose.Described described, Actor.Partner partner, Wish wish) {
    var reference = described.reference();
    if (reference != null) {
      var known = firms.called(reference, partner);
      if (known.isPresent()) {
        return intoDescribed(known.get(), described, partner, wish);
      }
    }
    return switch (firms.bring(partner, described.profile(), reference)) {
      case Keeping.Kept(var firm) -> into(firm.id(), partner, wish);
      // Somebody else has brought it meanwhile, and is done.
      case Keeping.ReferenceInUse _ when reference != null ->
          intoDescribed(firms.called(reference, partner).orElseThrow(), described, partner, wish);
      case Keeping.ReferenceInUse _, Keeping.Unknown _, Keeping.Stale _ ->
          throw new IllegalStateException("A new firm collides with nothing but a reference");
    };
  }

  private Importing intoDescribed(
      BroughtFirm known, Whose.Described described, Actor.Partner partner, Wish wish) {
    return known.profile().equals(described.profile())
        ? into(known.id(), partner, wish)
        : new Importing.OtherProfile(known.id());
  }

  private Importing into(OrganisationId firm, Actor.Partner partner, Wish wish) {
    var begun =
        beginAssessment.begin(
            partner,
            new BeginBroughtAssessment.Wish(firm, wish.edition(), wish.reference(), NOTHING));
    return begun instanceof Beginning.Begun(var draft)
        ? answered(draft, partner, wish)
        : new Importing.NotBegun(begun);
  }

  private Importing answered(BroughtCase draft, Actor.Partner partner, Wish wish) {
    var all = new AnswerBroughtAssessment.Wish(wish.answers(), true);
    var changing = answerAssessment.answer(draft.about(), partner, all, _ -> true);
    if (!(changing instanceof Changing.Changed(var answered))) {
      return new Importing.NotAnswered(changing);
    }
    return wish.handingIn() == null
        ? new Importing.Imported(answered)
        : handedIn(answered, wish.handingIn(), partner);
  }

  private Importing handedIn(BroughtCase draft, Declaration said, Actor.Partner partner) {
    return switch (submitAssessment.submit(draft.about().id(), said, partner)) {
      case Handing.Tried(Submission.Submitted _, var now) -> new Importing.Imported(now);
      case Handing.Tried(var submission, _) -> new Importing.NotHandedIn(submission);
      case Handing.Unknown _, Handing.Stale _ ->
          throw new IllegalStateException("It was begun in this transaction, of a locked firm");
    };
  }
}
