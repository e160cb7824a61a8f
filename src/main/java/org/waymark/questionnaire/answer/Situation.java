package org.waymark.questionnaire.answer;

import java.util.Map;

/**
 * What a condition can see: the firm, its answers, and which questions it is asked.
 *
 * @param asked by question id; absent for a question that comes later
 */
public record Situation(FirmFacts firm, Answers answers, Map<String, Truth> asked) {

  public Situation {
    asked = asked instanceof Asked ? asked : Map.copyOf(asked);
  }
}
