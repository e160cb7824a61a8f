package org.waymark.web.account.access;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
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
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Granting;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.account.Typed;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.account.terms.TermsForm;
import org.waymark.web.layout.ForFirms;

/** A firm chooses a hub by its code and lets its advisers in. */
@Path(Addresses.HUB)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class HubPages {

  private final Door door;
  private final KnownHubs hubs;
  private final GrantAccess grantAccess;
  private final TermsFields terms;
  private final HubView view;

  HubPages(Door door, KnownHubs hubs, GrantAccess grantAccess, TermsFields terms, HubView view) {
    this.door = door;
    this.hubs = hubs;
    this.grantAccess = grantAccess;
    this.terms = terms;
    this.view = view;
  }

  @GET
  public Response ask() {
    return door.open(_ -> Response.ok(view.ask("", null)).build());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response find(@FormParam("code") @Nullable String typed) {
    var code = Typed.line(typed);
    return door.open(
        _ ->
            hubs.ofCode(code)
                .map(hub -> hub.closed() ? closed(hub) : choose(hub))
                .orElseGet(() -> bad(view.unknown(code))));
  }

  @GET
  @Path("{code}")
  public Response terms(@PathParam("code") String code) {
    return door.open(
        owner -> {
          var hub = hub(code);
          return hub.closed()
              ? closed(hub)
              : Response.ok(view.page(hub, terms.part(terms.fresh(owner), false))).build();
        });
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{code}")
  public Response grant(@PathParam("code") String code, @BeanParam TermsForm form) {
    return door.open(
        owner ->
            terms
                .read(form)
                .map(said -> grant(owner, hub(code), said))
                .orElseGet(() -> bad(view.page(hub(code), terms.part(form, true)))));
  }

  private Response grant(Actor.Owner owner, KnownHub hub, TermsFields.Said said) {
    var to = Admission.Recipient.everyoneOf(hub.id());
    var admission = new Admission(to, said.terms(), said.contact(), Admission.By.HUB_CODE);
    return switch (grantAccess.grant(owner, admission)) {
      case Granting.Granted _ ->
          Response.seeOther(Addresses.withNews(Addresses.ACCESS, "granted")).build();
      case Granting.ClosedHub(var now) -> closed(now);
      case Granting.UnknownHub _ -> throw new NotFoundException();
      // The form has been read by the same rules a moment ago: midnight has passed since.
      case Granting.BadTerms _ -> choose(hub);
    };
  }

  private KnownHub hub(String code) {
    return hubs.ofCode(code).orElseThrow(NotFoundException::new);
  }

  private Response closed(KnownHub hub) {
    return bad(view.ask(hub.code(), view.closed(hub)));
  }

  private static Response choose(KnownHub hub) {
    return Response.seeOther(Addresses.hub(hub)).build();
  }

  private static Response bad(Object page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }
}
