package org.waymark.web.assess.question;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.GuidedDraft;
import org.waymark.web.assess.question.QuestionTurn.Turn;
import org.waymark.web.layout.language.LanguageSwitch;
import org.waymark.web.layout.staff.ForStaff;

/** One question a page, for an adviser who answers together with a client. */
@Path(Addresses.GUIDED + "/{guided}/questions/{step}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class GuidedQuestionPages {

  private final GuidedDraft draft;
  private final QuestionTurn turns;

  GuidedQuestionPages(GuidedDraft draft, QuestionTurn turns) {
    this.draft = draft;
    this.turns = turns;
  }

  @GET
  public Response ask(
      @PathParam("organisation") String organisation,
      @PathParam("guided") String id,
      @PathParam("step") String step,
      @QueryParam("change") @Nullable String change) {
    return turns.ask(draft.read(organisation, id), new Turn(step, change != null, false));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("organisation") String organisation,
      @PathParam("guided") String id,
      @PathParam("step") String step,
      @Context UriInfo address,
      MultivaluedMap<String, String> form) {
    var query = address.getQueryParameters();
    var turn =
        new Turn(step, query.containsKey("change"), query.containsKey(LanguageSwitch.PARAMETER));
    return turns.answer(draft.find(organisation, id), turn, form);
  }
}
