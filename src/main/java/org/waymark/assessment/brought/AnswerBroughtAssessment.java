package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.function.LongPredicate;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.AnswerQuestion.Change;
import org.waymark.assessment.Answering;
import org.waymark.identity.Actor;

/**
 * A partner gives answers of a firm that it brought: all of them, or none when one does not fit.
 */
@ApplicationScoped
public class AnswerBroughtAssessment {

  private final InFirmsPlace place;
  private final AnswerQuestion answerQuestion;

  AnswerBroughtAssessment(InFirmsPlace place, AnswerQuestion answerQuestion) {
    this.place = place;
    this.answerQuestion = answerQuestion;
  }

  /**
   * What is to be answered.
   *
   * @param all whether the answers there are go, so that those sent are all
   */
  public record Wish(Change change, boolean all) {}

  /** What came of it. */
  public sealed interface Changing {

    /** They are kept. */
    record Changed(BroughtCase now) implements Changing {}

    /** The partner has no such assessment. */
    record Unknown() implements Changing {}

    /** It is not as whoever answers believed; nothing changed. */
    record Stale(long version) implements Changing {}

    /** At least one does not fit, or it was handed in; nothing changed. */
    record Unfit(Answering because) implements Changing {}
  }

  /**
   * Keeps answers.
   *
   * @param seen the assessment, as it was when the answers were read
   * @param expected versions of the assessment that they are for
   */
  @Transactional
  public Changing answer(
      BroughtAssessment seen, Actor.Partner partner, Wish wish, LongPredicate expected) {
    var locked = place.lock(seen, partner);
    if (locked.isEmpty()) {
      return new Changing.Unknown();
    }
    var before = locked.get();
    if (!expected.test(before.version())) {
      return new Changing.Stale(before.version());
    }
    if (before.about().isSubmitted()) {
      return new Changing.Unfit(new Answering.AlreadySubmitted());
    }
    var owner = new Actor.Owner(seen.firm());
    var change = wish.all() ? only(wish.change(), before) : wish.change();
    var answering =
        change.isEmpty() ? new Answering.Saved() : answerQuestion.answer(seen.id(), change, owner);
    return answering instanceof Answering.Saved
        ? new Changing.Changed(place.changed(seen.id(), owner, seen.reference()))
        : new Changing.Unfit(answering);
  }

  /** What is not sent goes. */
  private static Change only(Change sent, BroughtCase before) {
    var others = new HashSet<>(before.found().answers().byQuestion().keySet());
    others.removeAll(sent.sent().keySet());
    return new Change(sent.sent(), sent.shown(), others);
  }
}
