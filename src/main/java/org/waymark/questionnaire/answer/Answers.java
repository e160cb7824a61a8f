package org.waymark.questionnaire.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A firm's answers to one edition, by question id. May hold answers to questions that are hidden at
 * present: they are kept and ignored.
 */
public final class Answers {

  private final Map<String, Answer> byQuestion;
  private final Map<String, Evidence> evidence;
  private final Ticks ticks;

  /**
   * @param evidence what answers rest on, where that is more than the firm's word
   */
  public Answers(Map<String, Answer> byQuestion, Map<String, Evidence> evidence) {
    this.byQuestion = Map.copyOf(byQuestion);
    this.evidence = Map.copyOf(evidence);
    ticks = new Ticks(this.byQuestion);
  }

  /** Answers that rest on the firm's word. */
  public Answers(Map<String, Answer> byQuestion) {
    this(byQuestion, Map.of());
  }

  public static Answers none() {
    return new Answers(Map.of());
  }

  public Map<String, Answer> byQuestion() {
    return byQuestion;
  }

  public Map<String, Evidence> evidence() {
    return evidence;
  }

  Ticks ticks() {
    return ticks;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answers answers
        && byQuestion.equals(answers.byQuestion)
        && evidence.equals(answers.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(byQuestion, evidence);
  }

  @Override
  public String toString() {
    return "Answers" + byQuestion + evidence;
  }
}
