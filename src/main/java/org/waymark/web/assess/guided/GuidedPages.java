package org.waymark.web.assess.guided;

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
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.ChangeDepth;
import org.waymark.assessment.ProposeAssessment;
import org.waymark.assessment.Submission;
import org.waymark.questionnaire.Depth;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.CheckView;
import org.waymark.web.assess.GuidedDraft;
import org.waymark.web.assess.TaskListView;
import org.waymark.web.layout.staff.ForStaff;

/** The parts of what an adviser fills in with a client, its answers, and handing them over. */
@Path(Addresses.GUIDED + "/{guided}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class GuidedPages {

  private final GuidedDraft draft;
  private final ProposeAssessment proposeAssessment;
  private final ChangeDepth changeDepth;
  private final TaskListView taskList;
  private final CheckView check;

  GuidedPages(
      GuidedDraft draft,
      ProposeAssessment proposeAssessment,
      ChangeDepth changeDepth,
      TaskListView taskList,
      CheckView check) {
    this.draft = draft;
    this.proposeAssessment = proposeAssessment;
    this.changeDepth = changeDepth;
    this.taskList = taskList;
    this.check = check;
  }

  @GET
  public TemplateInstance tasks(
      @PathParam("organisation") String organisation, @PathParam("guided") String id) {
    return taskList.page(draft.read(organisation, id));
  }

  @GET
  @Path("check")
  public TemplateInstance check(
      @PathParam("organisation") String organisation, @PathParam("guided") String id) {
    return check.page(draft.read(organisation, id));
  }

  /** A second click leads to the client as the first did. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("check")
  public Response propose(
      @PathParam("organisation") String organisation, @PathParam("guided") String id) {
    if (draft.handedOver(organisation, id)) {
      return client(organisation);
    }
    var found = draft.find(organisation, id);
    return switch (proposeAssessment.propose(found.assessment().id(), draft.adviser())) {
      case Submission.Submitted _, Submission.AlreadySubmitted _ -> client(organisation);
      case Submission.Incomplete(var unanswered) ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(check.incomplete(found, unanswered, null))
              .build();
      case Submission.NotFound _ when draft.handedOver(organisation, id) -> client(organisation);
      case Submission.UnknownStage _, Submission.NotFound _ -> throw new NotFoundException();
    };
  }

  private static Response client(String organisation) {
    return Response.seeOther(URI.create("/advise/clients/" + organisation)).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("depth")
  public Response depth(
      @PathParam("organisation") String organisation,
      @PathParam("guided") String id,
      @FormParam("depth") @Nullable String depth) {
    var found = draft.find(organisation, id);
    var chosen = Optional.ofNullable(depth).flatMap(Depth::ofCode);
    if (chosen.isEmpty()) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(taskList.depthUnknown(found))
          .build();
    }
    return switch (changeDepth.answerAt(found.assessment().id(), chosen.get(), draft.adviser())) {
      case CHANGED -> Response.seeOther(Addresses.tasks(found.assessment())).build();
      case ALREADY_SUBMITTED, NOT_FOUND -> throw new NotFoundException();
    };
  }

  /** The button that leads here is no link: who comes by one is shown the parts. */
  @GET
  @Path("depth")
  public Response depth(
      @PathParam("organisation") String organisation, @PathParam("guided") String id) {
    return Response.seeOther(Addresses.tasks(draft.find(organisation, id).assessment())).build();
  }
}
