package org.waymark.questionnaire.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A situation in which anything may be known of any question. */
record Supposition(FirmFacts firm, Answers answers, Map<String, Truth> askedFor)
    implements Situation {

  @Override
  public Truth asked(String questionId) {
    return askedFor.getOrDefault(questionId, Truth.FALSE);
  }

  @Override
  public @Nullable Answer answer(String questionId) {
    return asked(questionId) == Truth.FALSE ? null : answers.byQuestion().get(questionId);
  }
}
