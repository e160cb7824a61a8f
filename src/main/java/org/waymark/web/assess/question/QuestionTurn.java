package org.waymark.web.assess.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.Answering;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.CurrentActor;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.Steps;
import org.waymark.web.assess.TaskListView;
import org.waymark.web.layout.ask.SentAnswers;

/** Asks a question and takes the answer, for whoever has been found to fill the draft in. */
@ApplicationScoped
class QuestionTurn {

  private final Casework casework;
  private final AnswerQuestion answerQuestion;
  private final CurrentActor actor;
  private final QuestionView view;
  private final TaskListView taskList;

  QuestionTurn(
      Casework casework,
      AnswerQuestion answerQuestion,
      CurrentActor actor,
      QuestionView view,
      TaskListView taskList) {
    this.casework = casework;
    this.answerQuestion = answerQuestion;
    this.actor = actor;
    this.view = view;
    this.taskList = taskList;
  }

  /**
   * Which step of a draft, and from where one came.
   *
   * @param changing whether one came from the check page and goes back there
   * @param translated whether it was sent to be read in the other language, and not to be saved
   */
  record Turn(String step, boolean changing, boolean translated) {}

  Response ask(Case found, Turn turn) {
    return Steps.find(found, turn.step())
        .map(step -> Response.ok(view.page(found, step, turn.changing())).build())
        .orElseGet(() -> notAsked(found, turn, Status.NOT_FOUND));
  }

  Response answer(Case found, Turn turn, MultivaluedMap<String, String> form) {
    var assessment = found.assessment();
    var step = Steps.find(found, turn.step());
    if (step.isEmpty() && !assessment.isSubmitted()) {
      return notAsked(found, turn, Status.CONFLICT);
    }
    var sent = SentAnswers.of(form);
    var answers = step.map(sent::answers).orElse(Map.of());
    if (turn.translated() && step.isPresent() && !assessment.isSubmitted()) {
      var faults = AnswerQuestion.refused(step.get().questions().toList(), answers);
      return Response.status(faults.isEmpty() ? Status.OK : Status.BAD_REQUEST)
          .entity(view.refused(found, step.get(), turn.changing(), sent, faults))
          .build();
    }
    return switch (answerQuestion.answer(assessment.id(), answers, sent.shown(), actor.get())) {
      case Answering.Saved _ ->
          Response.seeOther(Steps.after(again(found), step.orElseThrow().id(), turn.changing()))
              .build();
      case Answering.Refused(var replies) ->
          Response.status(Status.BAD_REQUEST)
              .entity(
                  view.refused(again(found), step.orElseThrow(), turn.changing(), sent, replies))
              .build();
      case Answering.NotAsked _ -> notAsked(again(found), turn, Status.CONFLICT);
      case Answering.AlreadySubmitted _ ->
          Response.seeOther(Addresses.reportAfterLateAnswer(assessment.id())).build();
      case Answering.NotFound _ -> throw new NotFoundException();
    };
  }

  /** Says that a question is not asked of this firm; nothing has changed. */
  private Response notAsked(Case found, Turn turn, Status status) {
    if (!Steps.exists(casework.whole(found), turn.step())) {
      throw new NotFoundException();
    }
    return Response.status(status).entity(taskList.questionNotAsked(found)).build();
  }

  private Case again(Case found) {
    return casework.find(found.assessment().id(), actor.get()).orElseThrow(NotFoundException::new);
  }
}
