package org.waymark.benchmark.release;

/**
 * One score that firms have. Only scores of one measure compare.
 *
 * @param series major edition of the questionnaire; scores compare within one
 * @param scope {@link #WHOLE}, or the id of a section
 */
public record Measure(String questionnaire, int series, String scope)
    implements Comparable<Measure> {

  /** The scope of the whole questionnaire. */
  public static final String WHOLE = "whole";

  public boolean whole() {
    return scope.equals(WHOLE);
  }

  /** The whole that it is a section of, or itself. */
  public Measure asWhole() {
    return new Measure(questionnaire, series, WHOLE);
  }

  /** By questionnaire and series; the whole before its sections. */
  @Override
  public int compareTo(Measure other) {
    return order().compareTo(other.order());
  }

  private String order() {
    return "%s/%06d/%s".formatted(questionnaire, series, whole() ? "" : scope);
  }
}
