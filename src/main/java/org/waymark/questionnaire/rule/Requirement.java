package org.waymark.questionnaire.rule;

import java.util.List;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.source.Reference;
import org.waymark.questionnaire.text.LocalisedText;

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
