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
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.CurrentActor;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.question.QuestionTurn.Turn;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.language.LanguageSwitch;

/** One question a page. The answer is on disk before the next page is sent. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class QuestionPages {

  private final Casework casework;
  private final CurrentActor actor;
  private final QuestionTurn turns;

  QuestionPages(Casework casework, CurrentActor actor, QuestionTurn turns) {
    this.casework = casework;
    this.actor = actor;
    this.turns = turns;
  }

  @GET
  @Path("{id}/questions/{step}")
  public Response ask(
      @PathParam("id") String id,
      @PathParam("step") String step,
      @QueryParam("change") @Nullable String change) {
    var found = find(id);
    return found.assessment().isSubmitted()
        ? Response.seeOther(Addresses.report(found.assessment().id())).build()
        : turns.ask(found, new Turn(step, change != null, false));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{id}/questions/{step}")
  public Response answer(
      @PathParam("id") String id,
      @PathParam("step") String step,
      @QueryParam("change") @Nullable String change,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn,
      MultivaluedMap<String, String> form) {
    return turns.answer(find(id), new Turn(step, change != null, readIn != null), form);
  }

  private Case find(String id) {
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, actor.get()))
        .orElseThrow(NotFoundException::new);
  }
}
