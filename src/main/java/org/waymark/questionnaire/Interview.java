package org.waymark.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/**
 * Which questions of an edition a firm is asked, given what it has answered so far.
 *
 * <p>A question is hidden only when its condition is certainly false: while that depends on
 * something not answered or not known, it is asked. The answer to a hidden question is kept and
 * ignored.
 */
public record Interview(Questionnaire questionnaire, Situation situation) {

  /** Conditions look back only, so one pass in the order of asking settles them all. */
  public static Interview of(Questionnaire questionnaire, FirmFacts firm, Answers answers) {
    Map<String, Truth> asked = new LinkedHashMap<>();
    for (var question : (Iterable<Question>) questionnaire.questions()::iterator) {
      var condition = question.visibleWhen();
      var truth =
          condition == null ? Truth.TRUE : condition.over(new Situation(firm, answers, asked));
      asked.put(question.id(), truth);
    }
    return new Interview(questionnaire, new Situation(firm, answers, asked));
  }

  /** Whether a question is asked, certainly or possibly. */
  public boolean asks(Question question) {
    return askedFor(question) != Truth.FALSE;
  }

  /** How certain it is that a question is asked. */
  public Truth askedFor(Question question) {
    return situation.asked().getOrDefault(question.id(), Truth.FALSE);
  }

  /** The questions asked, in order. */
  public Stream<Question> questions() {
    return questionnaire.questions().filter(this::asks);
  }

  /** The questions asked in one section, in order. */
  public List<Question> questions(Section section) {
    return section.questions().stream().filter(this::asks).toList();
  }

  /** The answer that counts: none for a hidden question, whatever is stored. */
  public Optional<Answer> answerTo(Question question) {
    return asks(question) ? situation.answers().to(question.id()) : Optional.empty();
  }

  /** Questions asked that have no answer yet, in order. */
  public List<Question> unanswered() {
    return questions().filter(question -> answerTo(question).isEmpty()).toList();
  }
}
