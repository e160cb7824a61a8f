package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * A worked example in an edition's own file, checked by the build and at each start.
 *
 * @param line where it stands in the file
 * @param answers question id to chosen option ids, as written
 */
public record GoldenCase(
    String name,
    int line,
    FirmFacts firm,
    Map<String, List<String>> answers,
    Expectation expectation) {

  public GoldenCase {
    answers = Map.copyOf(answers);
  }

  /**
   * What must come out. Null means not stated.
   *
   * @param score exact, as a decimal or a fraction such as {@code 17/32}
   * @param gates ids of all gates that bind, in any order
   */
  public record Expectation(
      @Nullable String score, @Nullable Integer level, @Nullable List<String> gates) {}
}
