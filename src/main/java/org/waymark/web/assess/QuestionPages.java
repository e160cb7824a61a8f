package org.waymark.web.assess;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.Answering;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.CurrentActor;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.web.layout.ForFirms;

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
  @Path("{id}/questions/{question}")
  public Response ask(
      @PathParam("id") String id,
      @PathParam("question") String questionId,
      @QueryParam("change") @Nullable String change) {
    var found = find(id);
    if (found.assessment().isSubmitted()) {
      return toReport(found);
    }
    return found
        .interview()
        .questions()
        .filter(question -> question.id().equals(questionId))
        .findFirst()
        .map(question -> Response.ok(view.page(found, question, change != null)).build())
        .orElseGet(() -> notAsked(found, questionId, Status.NOT_FOUND));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{id}/questions/{question}")
  public Response answer(
      @PathParam("id") String id,
      @PathParam("question") String questionId,
      @QueryParam("change") @Nullable String change,
      @FormParam("answer") List<String> options) {
    var assessment = AssessmentId.read(id).orElseThrow(NotFoundException::new);
    var sent = Map.of(questionId, options);
    return switch (answerQuestion.answer(assessment, sent, false, actor.get())) {
      case Answering.Saved _ ->
          Response.seeOther(view.after(find(id), questionId, change != null)).build();
      case Answering.Refused(var replies) ->
          refused(find(id), questionId, change != null, options, replies.get(questionId));
      case Answering.NotAsked _ -> notAsked(find(id), questionId, Status.CONFLICT);
      case Answering.AlreadySubmitted _ ->
          Response.seeOther(Addresses.reportAfterLateAnswer(assessment)).build();
      case Answering.NotFound _ -> throw new NotFoundException();
    };
  }

  private Response refused(
      Case found,
      String questionId,
      boolean changing,
      List<String> options,
      Reply.@Nullable Refused reply) {
    Objects.requireNonNull(reply);
    var question = found.interview().questionnaire().question(questionId).orElseThrow();
    return Response.status(Status.BAD_REQUEST)
        .entity(view.refused(found, question, changing, options, reply))
        .build();
  }

  /** Says that the question is not asked of this firm; nothing has changed. */
  private Response notAsked(Case found, String questionId, Status status) {
    if (found.interview().questionnaire().question(questionId).isEmpty()) {
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
