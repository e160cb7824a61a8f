package org.waymark.web.account.invitation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.consent.invite.AcceptInvitation;
import org.waymark.organisation.consent.invite.AcceptInvitation.Acceptance;
import org.waymark.organisation.consent.invite.ClientInvitations;
import org.waymark.organisation.consent.invite.ClientInvitations.Asking;
import org.waymark.organisation.consent.invite.Code;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Typed;
import org.waymark.web.account.terms.TermsForm;
import org.waymark.web.layout.ForFirms;

/**
 * An adviser has asked to be let in. Programs that open the links in mails come here too: nothing
 * happens until the form is sent.
 */
@Path(Addresses.INVITATIONS)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class InvitationPages {

  private final ClientInvitations invitations;
  private final AcceptInvitation acceptInvitation;
  private final CurrentActor actor;
  private final InvitationView view;

  InvitationPages(
      ClientInvitations invitations,
      AcceptInvitation acceptInvitation,
      CurrentActor actor,
      InvitationView view) {
    this.invitations = invitations;
    this.acceptInvitation = acceptInvitation;
    this.actor = actor;
    this.view = view;
  }

  @GET
  public Response ask() {
    return Response.ok(view.ask()).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response find(@FormParam("code") @Nullable String typed) {
    var line = Typed.line(typed);
    return Code.read(Code.Use.INVITATION, line)
        .filter(code -> invitations.asking(code).isPresent())
        .map(code -> Response.seeOther(Addresses.invitation(code)))
        .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST).entity(view.notOpen(line)))
        .build();
  }

  @GET
  @Path("{code}")
  public Response show(@PathParam("code") String typed) {
    return Code.read(Code.Use.INVITATION, typed)
        .flatMap(code -> invitations.asking(code).map(asking -> show(code, asking)))
        .orElseGet(this::notOpen);
  }

  private Response show(Code code, Asking asking) {
    return answer(
        Response.Status.OK,
        asking,
        () ->
            owner()
                .<TemplateInstance>map(owner -> view.fresh(code, asking, owner))
                .orElseGet(() -> view.stranger(code, asking)));
  }

  private Response answer(
      Response.Status status, Asking asking, Supplier<? extends TemplateInstance> page) {
    var shown = asking.hub().closed() ? view.closed(asking) : page.get();
    return Response.status(status).entity(shown).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{code}")
  public Response accept(
      @PathParam("code") String typed,
      @BeanParam TermsForm form,
      @FormParam("whom") @Nullable String whom) {
    return Code.read(Code.Use.INVITATION, typed)
        .filter(code -> invitations.asking(code).isPresent())
        .map(
            code ->
                owner()
                    .map(owner -> accept(owner, code, new InvitationForm(form, whom)))
                    .orElseGet(() -> Response.seeOther(Addresses.invitation(code)).build()))
        .orElseGet(this::notOpen);
  }

  private Response accept(Actor.Owner owner, Code code, InvitationForm form) {
    return view.read(form)
        .map(
            yes ->
                switch (acceptInvitation.accept(code, yes, owner)) {
                  case Acceptance.Accepted _ ->
                      Response.seeOther(Addresses.withNews(Addresses.ACCESS, "granted")).build();
                  case Acceptance.NotOpen _ -> notOpen();
                  case Acceptance.ClosedHub _, Acceptance.AdviserLeft _, Acceptance.BadTerms _ ->
                      bad(code, form);
                })
        .orElseGet(() -> bad(code, form));
  }

  private Optional<Actor.Owner> owner() {
    return actor.get() instanceof Actor.Owner owner ? Optional.of(owner) : Optional.empty();
  }

  /** Asks again with what holds now: the hub may have closed, or the adviser left, meanwhile. */
  private Response bad(Code code, InvitationForm form) {
    return invitations
        .asking(code)
        .map(
            asking ->
                answer(Response.Status.BAD_REQUEST, asking, () -> view.again(code, asking, form)))
        .orElseGet(this::notOpen);
  }

  private Response notOpen() {
    return Response.status(Response.Status.NOT_FOUND).entity(view.notOpen("-")).build();
  }
}
