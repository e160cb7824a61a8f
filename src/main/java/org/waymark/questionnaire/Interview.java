package org.waymark.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.rule.Contradiction;

/**
 * Which questions of an edition a firm is asked, given what it has answered so far.
 *
 * <p>A question is hidden only when its condition is certainly false: while that depends on
 * something not answered or not known, it is asked. The answer to a hidden question is kept and
 * ignored.
 */
public record Interview(Questionnaire questionnaire, Sitting situation) {

  /** For one set of answers; who has many for one edition works out its order once. */
  public static Interview of(Questionnaire questionnaire, FirmFacts firm, Answers answers) {
    return QuestionOrder.of(questionnaire).interview(firm, answers);
  }

  /** Whether the firm is asked a question, certainly or possibly. */
  public boolean asks(Question question) {
    return counts(question) && !question.derived();
  }

  /** Whether the answer to a question counts, asked or derived. */
  public boolean counts(Question question) {
    return askedFor(question) != Truth.FALSE;
  }

  /** How certain it is that a question is asked. */
  public Truth askedFor(Question question) {
    return situation.asked(question.id());
  }

  /** The questions asked, in order. */
  public Stream<Question> questions() {
    return questionnaire.questions().filter(this::asks);
  }

  /** The questions asked in one section, in order. */
  public List<Question> questions(Section section) {
    return section.questions().stream().filter(this::asks).toList();
  }

  /** What is asked at once, in order: a question, or a table of those of its questions asked. */
  public List<Part> steps() {
    return questionnaire.sections().stream().flatMap(section -> steps(section).stream()).toList();
  }

  /** What is asked at once in one section, in order. */
  public List<Part> steps(Section section) {
    return section.parts().stream().flatMap(this::steps).toList();
  }

  private Stream<Part> steps(Part part) {
    return switch (part) {
      case Question question -> asks(question) ? Stream.of(question) : Stream.empty();
      case Group group when group.table() -> group.with(this::asks).stream();
      case Group group -> group.parts().stream().flatMap(this::steps);
    };
  }

  /** The answer that counts: none for a hidden question, whatever is stored. */
  public Optional<Answer> answerTo(Question question) {
    return Optional.ofNullable(situation.answer(question.id()));
  }

  /** Questions asked that have no answer yet and need one, in order. */
  public List<Question> unanswered() {
    return questions()
        .filter(question -> !question.asking().optional() && answerTo(question).isEmpty())
        .toList();
  }

  /** Answers that certainly do not go together, in the order of the edition. */
  public List<Contradiction> contradictions() {
    return questionnaire.rules().contradictions().stream()
        .filter(contradiction -> contradiction.when().over(situation) == Truth.TRUE)
        .toList();
  }
}
