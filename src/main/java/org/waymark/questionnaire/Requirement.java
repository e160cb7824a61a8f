package org.waymark.questionnaire;

import java.util.List;
import org.waymark.questionnaire.answer.Condition;

/**
 * What a level needs besides its score.
 *
 * @param unmet holds while something is missing
 * @param met ids of the sections that must be fully met, for the reader
 * @param because continues the sentence "Held at level N because ..."
 */
public record Requirement(
    Condition unmet, List<String> met, LocalisedText because, List<Reference> references) {

  public Requirement {
    met = List.copyOf(met);
    references = List.copyOf(references);
  }
}
