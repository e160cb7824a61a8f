package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;

/** What a firm has answered before, filled in where the question is the same. */
@ApplicationScoped
class EarlierAnswers {

  private final Assessments assessments;

  EarlierAnswers(Assessments assessments) {
    this.assessments = assessments;
  }

  /**
   * Fills in from the latest assessment that has an answer: the core of this very edition when its
   * full depth is begun, else the questionnaires that its questions name. "Don't know" and "does
   * not apply" are asked anew.
   */
  void fillIn(Assessment begun, Questionnaire edition, Actor.Owner owner) {
    var newestFirst = assessments.visibleTo(owner);
    edition
        .questions()
        .filter(question -> !question.derived())
        .forEach(
            question ->
                newestFirst.stream()
                    .flatMap(other -> earlier(question, edition, other).stream())
                    .findFirst()
                    .ifPresent(answer -> begun.record(question.id(), answer)));
  }

  private static Optional<StoredAnswer> earlier(
      Question question, Questionnaire edition, Assessment other) {
    if (isCoreOf(edition, other)) {
      return other
          .stored(question.id())
          .flatMap(stored -> fitting(question, stored.optionIds(), stored, other));
    }
    return switch (question.origin()) {
      case Origin.CarriedOver(var questionnaire, var theirs, var options) ->
          Optional.of(other)
              .filter(there -> there.edition().questionnaire().equals(questionnaire))
              .flatMap(there -> there.stored(theirs))
              .flatMap(
                  stored ->
                      fitting(question, translated(stored.optionIds(), options), stored, other));
      case Origin.Asked _, Origin.Derived _ -> Optional.empty();
    };
  }

  private static boolean isCoreOf(Questionnaire edition, Assessment other) {
    return other.isSubmitted()
        && other.isOf(edition)
        && other.form().equals(edition.form().at(Depth.CORE))
        && edition.form().depth() == Depth.FULL;
  }

  private static Optional<StoredAnswer> fitting(
      Question question, List<String> written, StoredAnswer there, Assessment other) {
    return question.format().reply(written) instanceof Reply.Accepted(Answer.Given given)
        ? Optional.of(StoredAnswer.carriedOver(given, there, other.id()))
        : Optional.empty();
  }

  /** Nothing unless every option has one of ours. */
  private static List<String> translated(List<String> theirs, Map<String, String> options) {
    return options.keySet().containsAll(theirs)
        ? theirs.stream().map(options::get).toList()
        : List.of();
  }
}
