package org.waymark.questionnaire.answer;

import org.jspecify.annotations.Nullable;

/**
 * A question that a condition looks at.
 *
 * @param alwaysAsked whether nothing can hide it, which saves looking; false when in doubt
 * @param order in which its place is known, so that it need not be looked for; null for none
 * @param place there
 */
public record Subject(
    String id, Shorthand options, boolean alwaysAsked, Sitting.@Nullable Order order, int place) {

  /** A question whose place is not known. */
  public Subject(String id, Shorthand options, boolean alwaysAsked) {
    this(id, options, alwaysAsked, null, -1);
  }

  /** The same with its place in an order, if it has one there. */
  public Subject in(Sitting.Order where) {
    var there = where.place(id);
    return new Subject(id, options, alwaysAsked, there < 0 ? null : where, there);
  }

  public Truth asked(Situation situation) {
    if (alwaysAsked) {
      return Truth.TRUE;
    }
    return situation instanceof Sitting sitting && sitting.order() == order
        ? sitting.asked(place)
        : situation.asked(id);
  }

  /** The answer that counts, in shorthand. */
  public long shorthand(Situation situation) {
    return situation instanceof Sitting sitting && sitting.order() == order
        ? sitting.shorthand(place)
        : options.of(situation.answer(id));
  }

  /** The answer that counts: null while there is none, and for a hidden question. */
  public @Nullable Answer answer(Situation situation) {
    return situation.answer(id);
  }
}
