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
import org.waymark.assessment.Assessment;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.SettleProposal;
import org.waymark.assessment.SettleProposal.Word;
import org.waymark.assessment.Submission;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.web.assess.Addresses;
import org.waymark.web.layout.ForFirms;

/** What an adviser filled in with a firm, which confirms it or throws it away. */
@Path(Addresses.ALL + "/{id}/proposal")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ProposalPages {

  private final Casework casework;
  private final SettleProposal settleProposal;
  private final CurrentActor actor;
  private final ProposalView view;

  ProposalPages(
      Casework casework, SettleProposal settleProposal, CurrentActor actor, ProposalView view) {
    this.casework = casework;
    this.settleProposal = settleProposal;
    this.actor = actor;
    this.view = view;
  }

  @GET
  public TemplateInstance show(@PathParam("id") String id) {
    return view.page(find(id), false);
  }

  /** A second click leads to the report as the first did. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(@PathParam("id") String id, @FormParam("count") @Nullable String count) {
    return proposed(id).map(found -> confirm(found, count)).orElseGet(() -> confirmedBefore(id));
  }

  private Response confirm(Case found, @Nullable String count) {
    var yes = new Word.Yes(Declaration.counting("yes".equals(count)));
    return switch (settleProposal.settle(found.assessment().id(), yes, owner())) {
      case Submission.Submitted _, Submission.AlreadySubmitted _ ->
          Response.seeOther(Addresses.report(found.assessment().id())).build();
      case Submission.Incomplete _, Submission.UnknownStage _ ->
          Response.status(Response.Status.BAD_REQUEST).entity(view.page(found, true)).build();
      case Submission.NotFound _ -> confirmedBefore(found.assessment().id().toString());
    };
  }

  private Response confirmedBefore(String id) {
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, owner()))
        .map(Case::assessment)
        .filter(Assessment::isSubmitted)
        .map(confirmed -> Response.seeOther(Addresses.report(confirmed.id())).build())
        .orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("reject")
  public TemplateInstance reject(@PathParam("id") String id) {
    return view.reject(find(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("reject")
  public Response discard(@PathParam("id") String id) {
    settleProposal.settle(find(id).assessment().id(), new Word.No(), owner());
    return Response.seeOther(URI.create(Addresses.ALL)).build();
  }

  private Case find(String id) {
    return proposed(id).orElseThrow(NotFoundException::new);
  }

  private Optional<Case> proposed(String id) {
    return AssessmentId.read(id).flatMap(assessment -> casework.findProposed(assessment, owner()));
  }

  private Actor.Owner owner() {
    if (actor.get() instanceof Actor.Owner owner) {
      return owner;
    }
    throw new NotFoundException();
  }
}
