package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongPredicate;
import org.waymark.assessment.Assessments;
import org.waymark.identity.Actor;

/** A partner gives up what it began with a firm that it brought. What was handed in stays. */
@ApplicationScoped
public class DiscardBroughtDraft {

  private final InFirmsPlace place;
  private final Assessments assessments;
  private final BroughtAssessments brought;

  DiscardBroughtDraft(InFirmsPlace place, Assessments assessments, BroughtAssessments brought) {
    this.place = place;
    this.assessments = assessments;
    this.brought = brought;
  }

  /** What came of it. */
  public sealed interface Discarding {

    /**
     * It is gone with its answers, and with those that were told when it was begun. The log of the
     * partner's calls is the partner's own, and says for as long as ever what was sent.
     */
    record Discarded() implements Discarding {}

    /** The partner has no such assessment. */
    record Unknown() implements Discarding {}

    /** It is not as the partner believed, and stays. */
    record Stale(long version) implements Discarding {}

    /** It was handed in, and stays. */
    record AlreadySubmitted() implements Discarding {}
  }

  /**
   * Removes a draft.
   *
   * @param seen the assessment, as it was when it was looked up
   * @param expected versions of it that the wish is about
   */
  @Transactional
  public Discarding discard(BroughtAssessment seen, Actor.Partner partner, LongPredicate expected) {
    var locked = place.lock(seen, partner);
    if (locked.isEmpty()) {
      return new Discarding.Unknown();
    }
    var draft = locked.get();
    if (!expected.test(draft.version())) {
      return new Discarding.Stale(draft.version());
    }
    if (draft.about().isSubmitted()) {
      return new Discarding.AlreadySubmitted();
    }
    brought.forgetTold(draft.about());
    assessments.delete(draft.found().assessment());
    return new Discarding.Discarded();
  }
}
