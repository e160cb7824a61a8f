package org.waymark.questionnaire.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.source.Reference;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * A must-have: while its condition holds, the level cannot rise above the cap. The score stays as
 * it is.
 *
 * @param because continues the sentence "Held at level N because ..."
 */
public record Gate(
    String id, Condition when, Cap cap, LocalisedText because, List<Reference> references) {

  public Gate {
    references = List.copyOf(references);
  }

  /**
   * What is capped.
   *
   * @param section id of the one section whose level is capped; null for the whole
   * @param level number of the highest level reachable while the gate binds
   */
  public record Cap(@Nullable String section, int level) {

    public static Cap ofWhole(int level) {
      return new Cap(null, level);
    }
  }
}
