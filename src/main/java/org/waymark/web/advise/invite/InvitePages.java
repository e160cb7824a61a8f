package org.waymark.web.advise.invite;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.waymark.organisation.consent.invite.InviteClient;
import org.waymark.organisation.consent.invite.InviteClient.Invited;
import org.waymark.web.advise.Advising;
import org.waymark.web.layout.PublicAddress;
import org.waymark.web.layout.staff.ForStaff;

/** An adviser invites a firm, by mail or with a link to hand over. */
@Path(InvitePages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class InvitePages {

  static final String PATH = AddPages.PATH + "/invitation";

  private static final int TOO_MANY_REQUESTS = 429;

  private final Advising advising;
  private final InviteClient inviteClient;
  private final InvitationMail mail;
  private final PublicAddress publicAddress;
  private final InviteView view;

  InvitePages(
      Advising advising,
      InviteClient inviteClient,
      InvitationMail mail,
      PublicAddress publicAddress,
      InviteView view) {
    this.advising = advising;
    this.inviteClient = inviteClient;
    this.mail = mail;
    this.publicAddress = publicAddress;
    this.view = view;
  }

  @GET
  public InvitePage ask() {
    advising.adviser();
    return view.blank();
  }

  /** The invitation is kept before anything is sent. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response invite(@BeanParam InviteForm form, @Context UriInfo address) {
    var adviser = advising.adviser();
    return form.invitee()
        .map(
            invitee ->
                switch (inviteClient.invite(adviser, invitee, view.slip(form))) {
                  case Invited.Asked asked -> asked(asked, form, address);
                  case Invited.ClosedHub _ -> answer(400, view.closedHub(form));
                  case Invited.TooMany _ -> answer(TOO_MANY_REQUESTS, view.tooMany(form));
                })
        .orElseGet(() -> answer(400, view.again(form)));
  }

  private Response asked(Invited.Asked asked, InviteForm form, UriInfo address) {
    var link = publicAddress.link("/invitations/" + asked.code().display(), address);
    var sending = mail.send(asked, link, form.mailLanguage());
    return answer(200, view.invited(asked.letter(), link, sending));
  }

  private static Response answer(int status, Object page) {
    return Response.status(status).entity(page).build();
  }
}
