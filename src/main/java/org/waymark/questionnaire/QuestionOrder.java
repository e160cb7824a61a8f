package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Asked;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/** The order in which an edition asks its questions: worked out once, used for every firm. */
public final class QuestionOrder {

  private final Questionnaire questionnaire;
  private final List<Question> questions;
  private final Map<String, Integer> places;

  private QuestionOrder(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questions = questionnaire.questions().toList();
    Map<String, Integer> byId = new HashMap<>();
    for (var question : questions) {
      byId.put(question.id(), byId.size());
    }
    places = Map.copyOf(byId);
  }

  public static QuestionOrder of(Questionnaire questionnaire) {
    return new QuestionOrder(questionnaire);
  }

  /** Conditions look back only, so one pass in the order of asking settles them all. */
  public Interview interview(FirmFacts firm, Answers answers) {
    var truths = new Truth[questions.size()];
    Arrays.fill(truths, Truth.TRUE);
    for (var place = 0; place < truths.length; place++) {
      var condition = questions.get(place).visibleWhen();
      if (condition != null) {
        var before = new Asked(places, truths, place);
        truths[place] = condition.over(new Situation(firm, answers, before));
      }
    }
    var asked = new Asked(places, truths, truths.length);
    return new Interview(questionnaire, new Situation(firm, answers, asked));
  }
}
