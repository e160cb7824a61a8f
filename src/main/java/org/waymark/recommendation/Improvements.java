package org.waymark.recommendation;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.recommendation.RecommendedAction.State;
import org.waymark.scoring.Contribution;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/**
 * Every single answer that could be better, tried out: the score is worked out again with that one
 * answer raised to the best.
 */
record Improvements(
    Scorer scorer, Questionnaire questionnaire, FirmFacts firm, Answers answers, Scorecard now) {

  /** A stable sort, so that ties stay in the order of asking. */
  private static final Comparator<RecommendedAction> FIRST_THINGS_FIRST =
      comparingInt(Improvements::lowestCapLifted)
          .thenComparing(Improvements::gainForEffort, reverseOrder());

  List<RecommendedAction> ranked() {
    return now.contributions().stream()
        .flatMap(contribution -> improvement(contribution).stream())
        .sorted(FIRST_THINGS_FIRST)
        .toList();
  }

  private Optional<RecommendedAction> improvement(Contribution contribution) {
    return switch (contribution.state()) {
      case ANSWERED ->
          contribution.value().compareTo(BigFraction.ONE) < 0
              ? tried(contribution.question(), State.IMPROVE)
              : Optional.empty();
      case DONT_KNOW -> tried(contribution.question(), State.FIND_OUT);
      case UNANSWERED, NOT_APPLICABLE, HIDDEN -> Optional.empty();
    };
  }

  private Optional<RecommendedAction> tried(String questionId, State state) {
    var question = questionnaire.question(questionId).orElseThrow();
    var action = question.action();
    if (action == null) {
      return Optional.empty();
    }
    var then =
        scorer.score(
            questionnaire, firm, answers.with(questionId, ExtremeAnswer.best(question.format())));
    return Optional.of(
        new RecommendedAction(
            question,
            action,
            labels(question),
            state,
            then.whole().value().subtract(now.whole().value()),
            now.standing(),
            then.standing(),
            lifted(then)));
  }

  private List<LocalisedText> labels(Question question) {
    var chosen = answers.to(question.id()).map(Answer::written).orElse(List.of());
    return question.format().options().stream()
        .filter(option -> chosen.contains(option.id()))
        .map(Option::label)
        .toList();
  }

  private List<Gate> lifted(Scorecard then) {
    var held = then.holdingGates().map(GateOutcome::gate).toList();
    var lifted =
        now.holdingGates().map(GateOutcome::gate).filter(gate -> !held.contains(gate)).toList();
    return questionnaire.holds().stream().filter(gate -> lifted.contains(gate.id())).toList();
  }

  /**
   * The gate that holds furthest down comes first: until it is gone, no other lets the level rise.
   */
  private static int lowestCapLifted(RecommendedAction action) {
    return action.lifts().stream()
        .mapToInt(gate -> gate.cap().level())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static BigFraction gainForEffort(RecommendedAction action) {
    return action.gain().divide(load(action.action().effort()));
  }

  /**
   * Each step up doubles. The bands are orders of magnitude of work, and dividing by hours would
   * let any chore of minutes beat any practice of weeks; a judgement, not a measurement.
   */
  private static int load(Effort effort) {
    return switch (effort) {
      case MINUTES -> 1;
      case HOURS -> 2;
      case DAYS -> 4;
      case WEEKS -> 8;
    };
  }
}
