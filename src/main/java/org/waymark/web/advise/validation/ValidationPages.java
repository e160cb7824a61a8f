package org.waymark.web.advise.validation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.waymark.adviser.validation.AcceptAnswers;
import org.waymark.adviser.validation.FinishValidation;
import org.waymark.adviser.validation.Saving;
import org.waymark.web.layout.staff.ForStaff;

/** All answers of an assessment with the verdicts so far, and finishing. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ValidationPages {

  private final ValidationDoor door;
  private final AcceptAnswers acceptAnswers;
  private final FinishValidation finishValidation;
  private final OverviewView view;

  ValidationPages(
      ValidationDoor door,
      AcceptAnswers acceptAnswers,
      FinishValidation finishValidation,
      OverviewView view) {
    this.door = door;
    this.acceptAnswers = acceptAnswers;
    this.finishValidation = finishValidation;
    this.view = view;
  }

  @GET
  public TemplateInstance overview(
      @PathParam("organisation") String organisation, @PathParam("assessment") String assessment) {
    return view.page(door.open(organisation, assessment), null);
  }

  /** Accepts what is left of a section. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("sections/{section}")
  public Response accept(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @PathParam("section") String section,
      @BeanParam SeenForm form) {
    var opened = door.unseen(organisation, assessment);
    var came = acceptAnswers.accept(opened.wanted(), section, form.seen(), door.adviser());
    return answer(came, opened, "#" + section);
  }

  /** The button that leads here is no link: who comes by one is shown the answers. */
  @GET
  @Path("sections/{section}")
  public Response accept(
      @PathParam("organisation") String organisation, @PathParam("assessment") String assessment) {
    return Response.seeOther(URI.create(Addresses.overview(door.unseen(organisation, assessment))))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response finish(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @BeanParam SeenForm form) {
    var opened = door.unseen(organisation, assessment);
    var came = finishValidation.finish(opened.wanted(), form.seen(), door.adviser());
    return answer(came, opened, "#earlier");
  }

  private Response answer(Saving came, ValidationDoor.Opened opened, String place) {
    return switch (came) {
      case Saving.Saved _ ->
          Response.seeOther(URI.create(Addresses.overview(opened) + place)).build();
      case Saving.Refused refused -> again(Status.BAD_REQUEST, opened, refused);
      case Saving.BadAnswer bad -> again(Status.BAD_REQUEST, opened, bad);
      case Saving.ChangedMeanwhile changed -> again(Status.CONFLICT, opened, changed);
      case Saving.FinishedMeanwhile finished -> again(Status.CONFLICT, opened, finished);
      case Saving.NotFound _ -> throw new NotFoundException();
    };
  }

  private Response again(Status status, ValidationDoor.Opened before, Saving refused) {
    var now = door.again(before);
    return Response.status(status).entity(view.page(now, refused)).build();
  }
}
