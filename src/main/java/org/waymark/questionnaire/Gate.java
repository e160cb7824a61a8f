package org.waymark.questionnaire;

import java.util.List;
import org.waymark.questionnaire.answer.Condition;

/**
 * A must-have: while its condition holds, the level cannot rise above the cap. The score stays as
 * it is.
 *
 * @param levelCap number of the highest level reachable while the gate binds
 * @param because continues the sentence "Held at level N because ..."
 */
public record Gate(
    String id, Condition when, int levelCap, LocalisedText because, List<Reference> references) {

  public Gate {
    references = List.copyOf(references);
  }
}
