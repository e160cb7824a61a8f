package org.waymark.web.account.access;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.invite.DrawShareCode;
import org.waymark.organisation.consent.invite.DrawShareCode.Drawn;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.account.terms.TermsForm;
import org.waymark.web.layout.ForFirms;

/** A firm draws a code to read to an adviser over the phone. */
@Path(Addresses.SHARE)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class SharePages {

  private final Door door;
  private final DrawShareCode drawShareCode;
  private final TermsFields terms;
  private final ShareView view;

  SharePages(Door door, DrawShareCode drawShareCode, TermsFields terms, ShareView view) {
    this.door = door;
    this.drawShareCode = drawShareCode;
    this.terms = terms;
    this.view = view;
  }

  @GET
  public Response ask() {
    return door.open(owner -> Response.ok(view.ask(terms.part(terms.fresh(owner), false))).build());
  }

  /** Only its hash is kept, so the code is on the page that answers this form and on no other. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draw(@BeanParam TermsForm form) {
    return door.open(
        owner -> terms.read(form).map(said -> draw(owner, said, form)).orElseGet(() -> bad(form)));
  }

  private Response draw(Actor.Owner owner, TermsFields.Said said, TermsForm form) {
    return switch (drawShareCode.draw(owner, said.terms(), said.contact())) {
      case Drawn.Ready(var code, _) -> Response.ok(view.code(code)).build();
      case Drawn.BadTerms _ -> bad(form);
    };
  }

  private Response bad(TermsForm form) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(view.ask(terms.part(form, true)))
        .build();
  }
}
