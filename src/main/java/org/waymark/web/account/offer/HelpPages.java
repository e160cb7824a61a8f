package org.waymark.web.account.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.adviser.incoming.AskForHelp;
import org.waymark.adviser.incoming.AskForHelp.Asking;
import org.waymark.identity.Actor;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.account.terms.TermsForm;
import org.waymark.web.layout.ForFirms;

/** A firm asks the hub of its area for help: one form, one act. */
@Path(Addresses.HELP)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class HelpPages {

  private final Door door;
  private final AskForHelp askForHelp;
  private final TermsFields terms;
  private final HelpView view;

  HelpPages(Door door, AskForHelp askForHelp, TermsFields terms, HelpView view) {
    this.door = door;
    this.askForHelp = askForHelp;
    this.terms = terms;
    this.view = view;
  }

  @GET
  public Response show() {
    return door.open(owner -> Response.ok(view.page(owner, terms.fresh(owner), false)).build());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@BeanParam TermsForm form) {
    return door.open(
        owner ->
            terms.read(form).map(said -> ask(owner, said, form)).orElseGet(() -> bad(owner, form)));
  }

  private Response ask(Actor.Owner owner, TermsFields.Said said, TermsForm form) {
    return switch (askForHelp.ask(said.terms(), said.contact(), owner)) {
      case Asking.Asked _ ->
          Response.seeOther(Addresses.withNews(Addresses.ACCESS, "asked")).build();
      case Asking.NoHub _ -> throw new NotFoundException();
      case Asking.BadTerms _ -> bad(owner, form);
    };
  }

  private Response bad(Actor.Owner owner, TermsForm form) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(view.page(owner, form, true))
        .build();
  }
}
