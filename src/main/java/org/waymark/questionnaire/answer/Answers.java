package org.waymark.questionnaire.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A firm's answers to one edition, by question id. May hold answers to questions that are hidden at
 * present: they are kept and ignored.
 *
 * @param evidence what answers rest on, where that is more than the firm's word
 */
public record Answers(Map<String, Answer> byQuestion, Map<String, Evidence> evidence) {

  public Answers {
    byQuestion = Map.copyOf(byQuestion);
    evidence = Map.copyOf(evidence);
  }

  /** Answers that rest on the firm's word. */
  public Answers(Map<String, Answer> byQuestion) {
    this(byQuestion, Map.of());
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

  public Evidence evidenceFor(String questionId) {
    return evidence.getOrDefault(questionId, Evidence.CLAIMED);
  }

  /** These answers with one replaced or added. */
  public Answers with(String questionId, Answer answer) {
    var changed = new LinkedHashMap<>(byQuestion);
    changed.put(questionId, answer);
    return new Answers(changed, evidence);
  }

  /** These answers without one. */
  public Answers without(String questionId) {
    if (!has(questionId)) {
      return this;
    }
    var changed = new LinkedHashMap<>(byQuestion);
    changed.remove(questionId);
    return new Answers(changed, evidence);
  }
}
