package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
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
   * Saves answers in place of earlier ones: all of them, or none when one does not fit.
   *
   * @param sent option ids, or a value alone, by question id; not yet checked
   * @param shown whether the firm can show what it says
   */
  @Transactional
  public Answering answer(
      AssessmentId id, Map<String, List<String>> sent, boolean shown, Actor actor) {
    var found = casework.findForChange(id, actor);
    if (found.isEmpty()) {
      return new Answering.NotFound();
    }
    var assessment = found.get().assessment();
    var interview = found.get().interview();
    if (assessment.isSubmitted()) {
      return new Answering.AlreadySubmitted();
    }
    var asked = interview.questions().filter(question -> sent.containsKey(question.id())).toList();
    if (asked.isEmpty() || asked.size() < sent.size()) {
      return new Answering.NotAsked();
    }
    var refused = refused(asked, sent);
    if (!refused.isEmpty()) {
      return new Answering.Refused(refused);
    }
    for (var question : asked) {
      var reply = question.format().reply(sent.getOrDefault(question.id(), List.of()));
      save(
          assessment, question, reply instanceof Reply.Accepted(var answer) ? answer : null, shown);
    }
    return new Answering.Saved();
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
