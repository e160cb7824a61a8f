package org.waymark.questionnaire.rule;

import java.util.List;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * Answers that hardly go together. The firm is asked which is right; its score stays as it is.
 *
 * @param questions ids of those an answer of which may be wrong
 * @param ask the question to the firm
 */
public record Contradiction(String id, Condition when, List<String> questions, LocalisedText ask) {

  public Contradiction {
    questions = List.copyOf(questions);
  }
}
