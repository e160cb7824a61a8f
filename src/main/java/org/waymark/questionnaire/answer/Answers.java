package org.waymark.questionnaire.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A firm's answers to one edition, by question id. May hold answers to questions that are hidden at
 * present: they are kept and ignored.
 */
public record Answers(Map<String, Answer> byQuestion) {

  public Answers {
    byQuestion = Map.copyOf(byQuestion);
  }

  public static Answers none() {
    return new Answers(Map.of());
  }

  public Optional<Answer> to(String questionId) {
    return Optional.ofNullable(byQuestion.get(questionId));
  }

  public boolean has(String questionId) {
    return byQuestion.containsKey(questionId);
  }

  /** These answers with one replaced or added. */
  public Answers with(String questionId, Answer answer) {
    var changed = new LinkedHashMap<>(byQuestion);
    changed.put(questionId, answer);
    return new Answers(changed);
  }
}
