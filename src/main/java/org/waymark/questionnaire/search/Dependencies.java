package org.waymark.questionnaire.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Sitting;

/** Which questions of an edition decide about which: worked out once for all its conditions. */
final class Dependencies {

  private final Sitting.Order order;
  private final List<Step> steps;

  /** By place: the question there, and all that decides about it. */
  private final BitSet[] before;

  /**
   * @param edition every condition of which compiled; they look back only
   */
  Dependencies(Questionnaire edition) {
    var questions = edition.questions().toList();
    order =
        new Sitting.Order(
            questions.stream().map(Question::id).toList(),
            questions.stream().map(question -> question.format().shorthand()).toList());
    steps = questions.stream().map(question -> Step.of(question, order)).toList();
    before = new BitSet[steps.size()];
    for (var place = 0; place < before.length; place++) {
      before[place] = new BitSet();
      for (var condition : Firms.conditions(questions.get(place))) {
        before[place].or(places(condition));
      }
      before[place].set(place);
    }
  }

  /** All that a condition depends on, in the order of asking. */
  List<Step> of(Condition condition) {
    return places(condition).stream().mapToObj(steps::get).toList();
  }

  private BitSet places(Condition condition) {
    var places = new BitSet();
    own(condition).forEach(place -> places.or(before[place]));
    return places;
  }

  private IntStream own(Condition condition) {
    return condition.questions().stream().mapToInt(order::place);
  }

  /** The same condition, quicker to ask of a {@link #sitting}. */
  Condition placed(Condition condition) {
    return condition.in(order);
  }

  /** One to be settled from the first step on. */
  Sitting sitting(FirmFacts firm) {
    return new Sitting(firm, Answers.none(), order);
  }
}
