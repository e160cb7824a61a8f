package org.waymark.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.recommendation.RecommendedAction.State;
import org.waymark.scoring.Contribution;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/**
 * Every action that could better the result, tried out: the score is worked out again with the
 * answers it is about raised to the best. A table is one action, whatever rows it has.
 */
record Improvements(
    Scorer scorer, Questionnaire questionnaire, FirmFacts firm, Answers answers, Scorecard now) {

  /** A stable sort, so that ties stay in the order of asking. */
  private static final Comparator<RecommendedAction> FIRST_THINGS_FIRST = ActionCriterion.order();

  List<RecommendedAction> ranked() {
    return Groundwork.first(
        subjects()
            .flatMap(subject -> improvement(subject).stream())
            .sorted(FIRST_THINGS_FIRST)
            .toList());
  }

  /** The score once these are done together; an answer of theirs may uncover new questions. */
  Scorecard once(Set<String> done) {
    var questions =
        subjects()
            .filter(subject -> done.contains(subject.id()))
            .flatMap(subject -> lacking(subject).stream())
            .map(this::question)
            .toList();
    return scorer.score(questionnaire, firm, raised(questions));
  }

  private Stream<Part> subjects() {
    return questionnaire.sections().stream()
        .flatMap(section -> section.parts().stream())
        .flatMap(Improvements::subjects);
  }

  /** What one action is about: a question, or a whole table. */
  private static Stream<Part> subjects(Part part) {
    return switch (part) {
      case Question question -> Stream.of(question);
      case Group group when group.table() -> Stream.of(group);
      case Group group -> group.parts().stream().flatMap(Improvements::subjects);
    };
  }

  private Optional<RecommendedAction> improvement(Part subject) {
    var lacking = lacking(subject);
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    var known = lacking.stream().anyMatch(c -> c.state() == Contribution.State.ANSWERED);
    var questions = lacking.stream().map(this::question).toList();
    return Optional.ofNullable(questions.getFirst().action())
        .map(action -> action.in(firm.nation()))
        .map(action -> tried(subject, action, questions, known ? State.IMPROVE : State.FIND_OUT));
  }

  private List<Contribution> lacking(Part subject) {
    var ids = subject.questions().map(Question::id).toList();
    return now.contributions().stream()
        .filter(c -> ids.contains(c.question()))
        .filter(Improvements::canImprove)
        .toList();
  }

  private Answers raised(List<Question> questions) {
    var raised = answers;
    for (var question : questions) {
      raised = raised.with(question.id(), ExtremeAnswer.best(question.format()));
    }
    return raised;
  }

  private static boolean canImprove(Contribution contribution) {
    return switch (contribution.state()) {
      case ANSWERED -> contribution.value().compareTo(BigFraction.ONE) < 0;
      case DONT_KNOW -> true;
      case UNANSWERED, NOT_APPLICABLE, HIDDEN -> false;
    };
  }

  private Question question(Contribution contribution) {
    return questionnaire.question(contribution.question()).orElseThrow();
  }

  private RecommendedAction tried(
      Part subject, Action action, List<Question> questions, State state) {
    var then = scorer.score(questionnaire, firm, raised(questions));
    return new RecommendedAction(
        subject,
        action,
        Labels.of(subject, questions, answers),
        state,
        List.of(),
        then.whole().value().subtract(now.whole().value()),
        now.standing(),
        then.standing(),
        lifted(then));
  }

  private List<Gate> lifted(Scorecard then) {
    var held = held(then);
    var lifted = held(now).stream().filter(gate -> !held.contains(gate)).toList();
    return questionnaire.holds().stream().filter(gate -> lifted.contains(gate.id())).toList();
  }

  /** By what was asked: no action lifts what only the full depth could tell. */
  private static List<String> held(Scorecard card) {
    return card.holdingGates()
        .filter(gate -> gate.effect() != GateOutcome.Effect.NOT_ASKED)
        .map(GateOutcome::gate)
        .toList();
  }
}
