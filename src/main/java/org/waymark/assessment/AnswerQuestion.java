package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.answer.Reply;

/** A firm answers one question. What is reported as saved has been committed. */
@ApplicationScoped
public class AnswerQuestion {

  private final Casework casework;
  private final Clock clock;

  AnswerQuestion(Casework casework, Clock clock) {
    this.casework = casework;
    this.clock = clock;
  }

  /**
   * Saves the chosen options in place of any earlier answer.
   *
   * @param optionIds as sent, not yet checked
   */
  @Transactional
  public Answering answer(AssessmentId id, String questionId, List<String> optionIds, Actor actor) {
    var found = casework.findForChange(id, actor);
    if (found.isEmpty()) {
      return new Answering.NotFound();
    }
    var assessment = found.get().assessment();
    var interview = found.get().interview();
    if (assessment.isSubmitted()) {
      return new Answering.AlreadySubmitted();
    }
    var question = interview.questionnaire().question(questionId).filter(interview::asks);
    if (question.isEmpty()) {
      return new Answering.NotAsked();
    }
    return switch (question.get().format().reply(optionIds)) {
      case Reply.Refused refused -> new Answering.Refused(question.get(), refused);
      case Reply.Accepted(var answer) -> {
        assessment.record(questionId, answer, clock.instant());
        yield new Answering.Saved();
      }
    };
  }
}
