package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.Reply;

/** A firm answers one question, or one table of them. What is reported as saved was committed. */
@ApplicationScoped
public class AnswerQuestion {

  private final Casework casework;
  private final Clock clock;

  AnswerQuestion(Casework casework, Clock clock) {
    this.casework = casework;
    this.clock = clock;
  }

  /**
   * Answers in place of earlier ones.
   *
   * @param sent option ids, or a value alone, by question id; not yet checked
   * @param shown ids of the questions whose answer the firm can show
   * @param takenBack ids of the questions that are to have no answer; none of those sent
   */
  public record Change(Map<String, List<String>> sent, Set<String> shown, Set<String> takenBack) {

    public Change {
      sent = Map.copyOf(sent);
      shown = Set.copyOf(shown);
      takenBack = Set.copyOf(takenBack);
    }

    /** Whether it changes anything at all. */
    public boolean isEmpty() {
      return sent.isEmpty() && takenBack.isEmpty();
    }
  }

  /**
   * Saves answers in place of earlier ones: all of them, or none when one does not fit. What one of
   * them hides of the others was asked when they were given, on one page: it stays, and counts not.
   *
   * @param sent option ids, or a value alone, by question id; not yet checked
   * @param shown whether the firm can show what it says
   */
  @Transactional
  public Answering answer(
      AssessmentId id, Map<String, List<String>> sent, boolean shown, Actor actor) {
    var change = new Change(sent, shown ? sent.keySet() : Set.of(), Set.of());
    return answer(id, change, actor, Interview::asks);
  }

  /**
   * The same of any questions of the edition. What is asked once others are answered may come with
   * the answers to those; what is not asked then is refused.
   */
  @Transactional
  public Answering answer(AssessmentId id, Change change, Actor actor) {
    return answer(id, change, actor, (_, _) -> false);
  }

  /**
   * Does either.
   *
   * @param enough whether what was asked before is reason enough to take an answer
   */
  private Answering answer(
      AssessmentId id, Change change, Actor actor, BiPredicate<Interview, Question> enough) {
    var found = casework.findForChange(id, actor);
    if (found.isEmpty()) {
      return new Answering.NotFound();
    }
    var assessment = found.get().assessment();
    var interview = found.get().interview();
    if (assessment.isSubmitted()) {
      return new Answering.AlreadySubmitted();
    }
    var named = named(change, interview);
    var unknown = unknown(change, named);
    if (named.isEmpty() || !unknown.isEmpty()) {
      return new Answering.NotAsked(unknown);
    }
    var answered =
        named.stream().filter(question -> change.sent().containsKey(question.id())).toList();
    var refused = refused(answered, change.sent());
    if (!refused.isEmpty()) {
      return new Answering.Refused(refused);
    }
    var after = after(change, answered, interview);
    var hidden =
        hidden(answered.stream().filter(question -> !enough.test(interview, question)), after);
    if (!hidden.isEmpty()) {
      return new Answering.NotAsked(hidden);
    }
    change.takenBack().forEach(assessment::forget);
    for (var question : answered) {
      var shown = change.shown().contains(question.id());
      save(assessment, question, accepted(question, change), shown);
    }
    return new Answering.Saved();
  }

  private static List<Question> named(Change change, Interview interview) {
    return interview
        .questionnaire()
        .questions()
        .filter(question -> !question.derived())
        .filter(
            question ->
                change.sent().containsKey(question.id())
                    || change.takenBack().contains(question.id()))
        .toList();
  }

  private static Set<String> unknown(Change change, List<Question> named) {
    var unknown = new HashSet<>(change.sent().keySet());
    unknown.addAll(change.takenBack());
    named.forEach(question -> unknown.remove(question.id()));
    return unknown;
  }

  /** What the firm is asked once a change is made. */
  private Interview after(Change change, List<Question> answered, Interview before) {
    Map<String, Answer> answers = new HashMap<>(before.situation().answers().byQuestion());
    change.takenBack().forEach(answers::remove);
    for (var question : answered) {
      var answer = accepted(question, change);
      if (answer == null) {
        answers.remove(question.id());
      } else {
        answers.put(question.id(), answer);
      }
    }
    return casework.interview(before, new Answers(answers));
  }

  private static Set<String> hidden(Stream<Question> answered, Interview after) {
    return answered
        .filter(question -> !after.asks(question))
        .map(Question::id)
        .collect(Collectors.toSet());
  }

  /** Null where a question is left empty. */
  private static @Nullable Answer accepted(Question question, Change change) {
    var reply = question.format().reply(change.sent().getOrDefault(question.id(), List.of()));
    return reply instanceof Reply.Accepted(var answer) ? answer : null;
  }

  /**
   * What is wrong with answers, by question id, without saving any.
   *
   * @param sent option ids, or a value alone, by question id
   */
  public static Map<String, Reply.Refused> refused(
      List<Question> asked, Map<String, List<String>> sent) {
    Map<String, Reply.Refused> refused = new HashMap<>();
    for (var question : asked) {
      if (question.format().reply(sent.getOrDefault(question.id(), List.of()))
              instanceof Reply.Refused reply
          && !leavesEmpty(question, reply)) {
        refused.put(question.id(), reply);
      }
    }
    return refused;
  }

  private static boolean leavesEmpty(Question question, Reply.Refused reply) {
    return question.asking().optional() && reply.fault() == Reply.Fault.NOTHING_CHOSEN;
  }

  private void save(
      Assessment assessment, Question question, @Nullable Answer answer, boolean shown) {
    if (answer == null) {
      assessment.forget(question.id());
      return;
    }
    var showable = shown && question.wording().proof() != null && answer instanceof Answer.Given;
    var evidence = showable ? Evidence.SHOWN : Evidence.CLAIMED;
    assessment.record(question.id(), StoredAnswer.given(answer, evidence, clock.instant()));
  }
}
