package org.waymark.questionnaire;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/** The order in which an edition asks its questions: worked out once, used for every firm. */
public final class QuestionOrder {

  private final Questionnaire questionnaire;
  private final List<Question> questions;
  private final Sitting.Order order;
  private final int[] steered;

  private QuestionOrder(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questions = questionnaire.questions().toList();
    order = new Sitting.Order(questions.stream().map(Question::id).toList());
    steered =
        IntStream.range(0, questions.size())
            .filter(place -> steered(questions.get(place)))
            .toArray();
  }

  /** Whether its being asked, or its answer, depends on others. */
  private static boolean steered(Question question) {
    return question.visibleWhen() != null || question.derived();
  }

  public static QuestionOrder of(Questionnaire questionnaire) {
    return new QuestionOrder(questionnaire);
  }

  /** Where a question of the edition stands, from 0. */
  public int place(Question question) {
    return order.place(question.id());
  }

  /** Conditions look back only, so one pass in the order of asking settles them all. */
  public Interview interview(FirmFacts firm, Answers answers) {
    var sitting = new Sitting(firm, answers, order);
    for (var place : steered) {
      var question = questions.get(place);
      var condition = question.visibleWhen();
      if (condition != null) {
        sitting.ask(place, condition.over(sitting));
      }
      if (question.origin() instanceof Origin.Derived derived) {
        sitting.derive(place, derived(derived, sitting));
      }
    }
    return new Interview(questionnaire, sitting);
  }

  private static @Nullable Answer derived(Origin.Derived derived, Situation before) {
    for (var rule : derived.rules()) {
      var holds = rule.when().over(before);
      if (holds == Truth.TRUE) {
        return new Answer.Chosen(List.of(rule.option()));
      }
      if (holds == Truth.UNKNOWN) {
        return null;
      }
    }
    return null;
  }
}
