package org.waymark.web.assess.arrival;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.FirmProfile;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.invite.ClientInvitations;
import org.waymark.organisation.consent.invite.Code;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.LanguageSwitch;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.recognition.ReturnCookie;

/**
 * A firm that is new here describes itself because an adviser has invited it, and goes on to the
 * invitation.
 */
@Path("/invitations/{code}/new-firm")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class NewcomerPages {

  private final CurrentActor actor;
  private final Organisations organisations;
  private final ReturnCookie cookie;
  private final Pages pages;
  private final Invitations invitations;

  NewcomerPages(
      CurrentActor actor,
      Organisations organisations,
      ReturnCookie cookie,
      Pages pages,
      Invitations invitations) {
    this.actor = actor;
    this.organisations = organisations;
    this.cookie = cookie;
    this.pages = pages;
    this.invitations = invitations;
  }

  /** Finds the invitation of an address. */
  @ApplicationScoped
  static class Invitations {

    private final ClientInvitations invitations;

    Invitations(ClientInvitations invitations) {
      this.invitations = invitations;
    }

    /** Where an open invitation is answered. */
    URI open(String typed) {
      return Code.read(Code.Use.INVITATION, typed)
          .filter(code -> invitations.asking(code).isPresent())
          .map(code -> URI.create("/invitations/" + code.display()))
          .orElseThrow(NotFoundException::new);
    }
  }

  /** Makes the page. */
  @ApplicationScoped
  static class Pages {

    private final ProfileFields fields;
    private final AssessMessages messages;
    private final LayoutMessages layout;

    Pages(ProfileFields fields, @Spoken AssessMessages messages, @Spoken LayoutMessages layout) {
      this.fields = fields;
      this.messages = messages;
      this.layout = layout;
    }

    Optional<FirmProfile> read(ProfileForm form) {
      return fields.read(form);
    }

    ProfilePage page(URI invitation, ProfileForm form, boolean sent) {
      return fields.page(
          Text.of(messages.invitedCaption()),
          invitation + "/new-firm",
          new Link(layout.back(), invitation.toString()),
          form,
          sent);
    }
  }

  @GET
  public Response ask(@PathParam("code") String code) {
    var invitation = invitations.open(code);
    return actor.get() instanceof Actor.Owner
        ? Response.seeOther(invitation).build()
        : Response.ok(pages.page(invitation, ProfileForm.empty(), false)).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      @PathParam("code") String code,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn,
      @BeanParam ProfileForm form) {
    var invitation = invitations.open(code);
    if (actor.get() instanceof Actor.Owner) {
      return Response.seeOther(invitation).build();
    }
    return pages
        .read(form)
        .filter(_ -> readIn == null)
        .map(organisations::register)
        .map(firm -> Response.seeOther(invitation).cookie(cookie.carrying(firm.code())).build())
        .orElseGet(
            () ->
                Response.status(Response.Status.BAD_REQUEST)
                    .entity(pages.page(invitation, form, true))
                    .build());
  }
}
