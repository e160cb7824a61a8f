package org.waymark.web.assess.question;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.Answering;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.CurrentActor;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.Steps;
import org.waymark.web.assess.TaskListView;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.ask.SentAnswers;
import org.waymark.web.layout.language.LanguageSwitch;

/** One question a page. The answer is on disk before the next page is sent. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class QuestionPages {

  private final Casework casework;
  private final AnswerQuestion answerQuestion;
  private final CurrentActor actor;
  private final QuestionView view;
  private final TaskListView taskList;

  QuestionPages(
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

  @GET
  @Path("{id}/questions/{step}")
  public Response ask(
      @PathParam("id") String id,
      @PathParam("step") String stepId,
      @QueryParam("change") @Nullable String change) {
    var found = find(id);
    if (found.assessment().isSubmitted()) {
      return toReport(found);
    }
    return Steps.find(found, stepId)
        .map(step -> Response.ok(view.page(found, step, change != null)).build())
        .orElseGet(() -> notAsked(found, stepId, Status.NOT_FOUND));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{id}/questions/{step}")
  public Response answer(
      @PathParam("id") String id,
      @PathParam("step") String stepId,
      @QueryParam("change") @Nullable String change,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn,
      MultivaluedMap<String, String> form) {
    var found = find(id);
    var assessment = found.assessment().id();
    var step = Steps.find(found, stepId);
    if (step.isEmpty() && !found.assessment().isSubmitted()) {
      return notAsked(found, stepId, Status.CONFLICT);
    }
    var sent = SentAnswers.of(form);
    var answers = step.map(sent::answers).orElse(Map.of());
    if (readIn != null && step.isPresent() && !found.assessment().isSubmitted()) {
      var faults = AnswerQuestion.refused(step.get().questions().toList(), answers);
      return Response.status(faults.isEmpty() ? Status.OK : Status.BAD_REQUEST)
          .entity(view.refused(found, step.get(), change != null, sent, faults))
          .build();
    }
    return switch (answerQuestion.answer(assessment, answers, sent.shown(), actor.get())) {
      case Answering.Saved _ ->
          Response.seeOther(Steps.after(find(id), step.orElseThrow().id(), change != null)).build();
      case Answering.Refused(var replies) ->
          Response.status(Status.BAD_REQUEST)
              .entity(view.refused(find(id), step.orElseThrow(), change != null, sent, replies))
              .build();
      case Answering.NotAsked _ -> notAsked(find(id), stepId, Status.CONFLICT);
      case Answering.AlreadySubmitted _ ->
          Response.seeOther(Addresses.reportAfterLateAnswer(assessment)).build();
      case Answering.NotFound _ -> throw new NotFoundException();
    };
  }

  /** Says that a question is not asked of this firm; nothing has changed. */
  private Response notAsked(Case found, String stepId, Status status) {
    if (!Steps.exists(casework.whole(found), stepId)) {
      throw new NotFoundException();
    }
    return Response.status(status).entity(taskList.questionNotAsked(found)).build();
  }

  private static Response toReport(Case found) {
    return Response.seeOther(Addresses.report(found.assessment().id())).build();
  }

  private Case find(String id) {
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, actor.get()))
        .orElseThrow(NotFoundException::new);
  }
}
