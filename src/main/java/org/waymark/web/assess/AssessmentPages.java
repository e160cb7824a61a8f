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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.Submission;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.identity.CurrentActor;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.language.LanguageSwitch;

/** One assessment: its parts, its answers before they are handed in, and handing them in. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class AssessmentPages {

  private final Casework casework;
  private final SubmitAssessment submitAssessment;
  private final CurrentActor actor;
  private final TaskListView taskList;
  private final CheckView check;

  AssessmentPages(
      Casework casework,
      SubmitAssessment submitAssessment,
      CurrentActor actor,
      TaskListView taskList,
      CheckView check) {
    this.casework = casework;
    this.submitAssessment = submitAssessment;
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
      @FormParam("stage") @Nullable String stage,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn) {
    var assessment = AssessmentId.read(id).orElseThrow(NotFoundException::new);
    var said =
        new Declaration("yes".equals(count), stage == null || stage.isBlank() ? null : stage);
    if (readIn != null) {
      return unlessSubmitted(find(id), found -> check.page(found, said));
    }
    return switch (submitAssessment.submit(assessment, said, actor.get())) {
      case Submission.Submitted _, Submission.AlreadySubmitted _ ->
          Response.seeOther(Addresses.report(assessment)).build();
      case Submission.Incomplete(var unanswered) ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(check.incomplete(find(id), unanswered, said))
              .build();
      case Submission.UnknownStage _ ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(check.unknownStage(find(id), said))
              .build();
      case Submission.NotFound _ -> throw new NotFoundException();
    };
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
