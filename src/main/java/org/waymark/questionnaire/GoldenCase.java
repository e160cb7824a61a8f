package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * A worked example in an edition's own file, checked by the build and at each start.
 *
 * @param name what it shows
 * @param line where it stands in the file
 * @param form how much of the edition is asked
 * @param answers question id to what is sent for it, as written
 * @param evidence what answers rest on, by question id, where that is more than the firm's word
 * @param fill how scored questions not among the answers are answered
 */
public record GoldenCase(
    String name,
    int line,
    Form form,
    FirmFacts firm,
    Map<String, List<String>> answers,
    Map<String, Evidence> evidence,
    Fill fill,
    Expectation expectation) {

  public GoldenCase {
    answers = Map.copyOf(answers);
    evidence = Map.copyOf(evidence);
  }

  /** How questions are answered that a case does not answer itself. */
  public enum Fill {
    /** Not at all. */
    NOTHING,
    BEST,
    WORST,
    DONT_KNOW,
    /** With the first reason where one is offered, else at best. */
    NOT_APPLICABLE
  }

  /**
   * What must come out. Null means not stated.
   *
   * @param score exact, as a decimal or a fraction such as {@code 17/32}
   * @param confidence written likewise
   * @param levelBeyond if all that was not asked and not known turned out well
   * @param gates ids of all gates that bind, in any order
   * @param sections exact scores of sections, by id
   * @param sectionLevels level numbers of sections, by id
   */
  public record Expectation(
      @Nullable String score,
      @Nullable String confidence,
      @Nullable Integer level,
      @Nullable Integer levelBeyond,
      @Nullable List<String> gates,
      Map<String, String> sections,
      Map<String, Integer> sectionLevels) {

    public Expectation {
      sections = Map.copyOf(sections);
      sectionLevels = Map.copyOf(sectionLevels);
    }
  }
}
