package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.questionnaire.answer.Answer;
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
  private final int[] steered;

  private QuestionOrder(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questions = questionnaire.questions().toList();
    Map<String, Integer> byId = new HashMap<>();
    for (var question : questions) {
      byId.put(question.id(), byId.size());
    }
    places = Map.copyOf(byId);
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

  /** Conditions look back only, so one pass in the order of asking settles them all. */
  public Interview interview(FirmFacts firm, Answers answers) {
    var truths = new Truth[questions.size()];
    Arrays.fill(truths, Truth.TRUE);
    var known = answers;
    for (var place : steered) {
      var question = questions.get(place);
      var before = new Situation(firm, known, new Asked(places, truths, place));
      var condition = question.visibleWhen();
      if (condition != null) {
        truths[place] = condition.over(before);
      }
      if (question.origin() instanceof Origin.Derived derived) {
        known = derived(question, derived, known, before);
      }
    }
    var asked = new Asked(places, truths, truths.length);
    return new Interview(questionnaire, new Situation(firm, known, asked));
  }

  /** What was given for a derived question, if anything, does not count. */
  private static Answers derived(
      Question question, Origin.Derived derived, Answers answers, Situation before) {
    for (var rule : derived.rules()) {
      var holds = rule.when().over(before);
      if (holds == Truth.TRUE) {
        return answers.with(question.id(), new Answer.Chosen(List.of(rule.option())));
      }
      if (holds == Truth.UNKNOWN) {
        break;
      }
    }
    return answers.without(question.id());
  }
}
