package org.waymark.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension that gets a score of its own.
 *
 * @param weight its share in the whole relative to the other sections; above 0
 */
public record Section(
    String id,
    LocalisedText title,
    @Nullable LocalisedText summary,
    BigDecimal weight,
    List<Question> questions) {

  public Section {
    questions = List.copyOf(questions);
  }
}
