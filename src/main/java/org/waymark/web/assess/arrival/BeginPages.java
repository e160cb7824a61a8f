package org.waymark.web.assess.arrival;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.StartAssessment;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.Organisations;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.web.assess.Addresses;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.language.LanguageSwitch;
import org.waymark.web.layout.recognition.ReturnCookie;

/** Beginning a questionnaire: a firm that is new describes itself first, once. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class BeginPages {

  private final Organisations organisations;
  private final StartAssessment startAssessment;
  private final CurrentActor actor;
  private final BeginView view;
  private final ReturnCookie cookie;

  BeginPages(
      Organisations organisations,
      StartAssessment startAssessment,
      CurrentActor actor,
      BeginView view,
      ReturnCookie cookie) {
    this.organisations = organisations;
    this.startAssessment = startAssessment;
    this.actor = actor;
    this.view = view;
    this.cookie = cookie;
  }

  @GET
  @Path("new")
  public Response begin(
      @QueryParam("questionnaire") @Nullable String id,
      @QueryParam("depth") @Nullable String depth) {
    var edition = edition(id, depth);
    return organisations
        .profileOf(actor.get())
        .map(profile -> Response.ok(view.known(edition, profile)).build())
        .orElseGet(() -> Response.ok(view.unknown(edition, ProfileForm.empty(), false)).build());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(
      @QueryParam("questionnaire") @Nullable String id,
      @QueryParam("depth") @Nullable String depth,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn,
      @BeanParam ProfileForm form) {
    var edition = edition(id, depth);
    return switch (actor.get()) {
      case Actor.Owner owner -> toTasks(edition, owner).build();
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          view.read(form)
              .filter(_ -> readIn == null)
              .map(organisations::register)
              .map(
                  firm -> {
                    var owner = new Actor.Owner(firm.organisation());
                    actor.recognise(owner);
                    return toTasks(edition, owner).cookie(cookie.carrying(firm.code())).build();
                  })
              .orElseGet(
                  () ->
                      Response.status(Response.Status.BAD_REQUEST)
                          .entity(view.unknown(edition, form, true))
                          .build());
    };
  }

  private Response.ResponseBuilder toTasks(Questionnaire edition, Actor.Owner owner) {
    URI tasks = Addresses.tasks(startAssessment.start(edition, owner));
    return Response.seeOther(tasks);
  }

  /** The core unless the full depth is asked for. */
  private Questionnaire edition(@Nullable String id, @Nullable String code) {
    var depth = Optional.ofNullable(code).flatMap(Depth::ofCode).orElse(Depth.CORE);
    return Optional.ofNullable(id)
        .flatMap(known -> view.edition(known, depth))
        .orElseThrow(NotFoundException::new);
  }
}
