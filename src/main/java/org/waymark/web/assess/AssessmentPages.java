package org.waymark.web.assess;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.ChangeDepth;
import org.waymark.assessment.Declaration;
import org.waymark.assessment.Submission;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.identity.CurrentActor;
import org.waymark.questionnaire.Depth;
import org.waymark.web.layout.ForFirms;

/** One assessment: its parts, its answers before they are handed in, and handing them in. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class AssessmentPages {

  private final Casework casework;
  private final SubmitAssessment submitAssessment;
  private final ChangeDepth changeDepth;
  private final CurrentActor actor;
  private final TaskListView taskList;
  private final CheckView check;

  AssessmentPages(
      Casework casework,
      SubmitAssessment submitAssessment,
      ChangeDepth changeDepth,
      CurrentActor actor,
      TaskListView taskList,
      CheckView check) {
    this.casework = casework;
    this.submitAssessment = submitAssessment;
    this.changeDepth = changeDepth;
    this.actor = actor;
    this.taskList = taskList;
    this.check = check;
  }

  @GET
  @Path("{id}")
  public Response tasks(@PathParam("id") String id) {
    return unlessSubmitted(find(id), taskList::page);
  }

  @GET
  @Path("{id}/check")
  public Response check(@PathParam("id") String id) {
    return unlessSubmitted(find(id), check::page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{id}/check")
  public Response submit(
      @PathParam("id") String id,
      @FormParam("count") @Nullable String count,
      @FormParam("stage") @Nullable String stage) {
    var assessment = AssessmentId.read(id).orElseThrow(NotFoundException::new);
    var said =
        new Declaration("yes".equals(count), stage == null || stage.isBlank() ? null : stage);
    return switch (submitAssessment.submit(assessment, said, actor.get())) {
      case Submission.Submitted _, Submission.AlreadySubmitted _ ->
          Response.seeOther(Addresses.report(assessment)).build();
      case Submission.Incomplete(var unanswered) ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(check.incomplete(find(id), unanswered))
              .build();
      case Submission.UnknownStage _ ->
          Response.status(Response.Status.BAD_REQUEST).entity(check.unknownStage(find(id))).build();
      case Submission.NotFound _ -> throw new NotFoundException();
    };
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{id}/depth")
  public Response depth(@PathParam("id") String id, @FormParam("depth") @Nullable String depth) {
    var assessment = AssessmentId.read(id).orElseThrow(NotFoundException::new);
    var chosen = Optional.ofNullable(depth).flatMap(Depth::ofCode);
    if (chosen.isEmpty()) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(taskList.depthUnknown(find(id)))
          .build();
    }
    return switch (changeDepth.answerAt(assessment, chosen.get(), actor.get())) {
      case CHANGED -> Response.seeOther(Addresses.tasks(assessment)).build();
      case ALREADY_SUBMITTED ->
          Response.seeOther(Addresses.reportAfterLateAnswer(assessment)).build();
      case NOT_FOUND -> throw new NotFoundException();
    };
  }

  /** The button that leads here is no link: who comes by one is shown the parts. */
  @GET
  @Path("{id}/depth")
  public Response depth(@PathParam("id") String id) {
    return Response.seeOther(Addresses.tasks(find(id).assessment().id())).build();
  }

  private Case find(String id) {
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, actor.get()))
        .orElseThrow(NotFoundException::new);
  }

  private static Response unlessSubmitted(Case found, View view) {
    return found.assessment().isSubmitted()
        ? Response.seeOther(Addresses.report(found.assessment().id())).build()
        : Response.ok(view.of(found)).build();
  }

  /** Makes a page of a case. */
  private interface View {
    TemplateInstance of(Case found);
  }
}
