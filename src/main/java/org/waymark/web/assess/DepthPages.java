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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.ChangeDepth;
import org.waymark.identity.CurrentActor;
import org.waymark.questionnaire.Depth;
import org.waymark.web.layout.ForFirms;

/** Going on with the short or the full version. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class DepthPages {

  private final Casework casework;
  private final ChangeDepth changeDepth;
  private final CurrentActor actor;
  private final TaskListView taskList;

  DepthPages(
      Casework casework, ChangeDepth changeDepth, CurrentActor actor, TaskListView taskList) {
    this.casework = casework;
    this.changeDepth = changeDepth;
    this.actor = actor;
    this.taskList = taskList;
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
    return Response.seeOther(Addresses.tasks(find(id).assessment())).build();
  }

  private Case find(String id) {
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, actor.get()))
        .orElseThrow(NotFoundException::new);
  }
}
