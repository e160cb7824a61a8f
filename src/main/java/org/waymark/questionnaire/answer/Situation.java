package org.waymark.questionnaire.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a condition can see: the firm, its answers, and which questions it is asked. */
public sealed interface Situation permits Sitting, Supposition {

  /**
   * A situation made up.
   *
   * @param asked by question id; absent for a question that comes later
   */
  static Situation of(FirmFacts firm, Answers answers, Map<String, Truth> asked) {
    return new Supposition(firm, answers, Map.copyOf(asked));
  }

  FirmFacts firm();

  /** Those to hidden questions included. */
  Answers answers();

  /** How certain it is that a question is asked: not at all while it comes later. */
  Truth asked(String questionId);

  /** The answer that counts: null while there is none, and for a hidden question. */
  @Nullable Answer answer(String questionId);
}
