package org.waymark.web.advise.invite;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.invite.ClientInvitations;
import org.waymark.organisation.consent.invite.RedeemShareCode;
import org.waymark.organisation.consent.invite.Redemption;
import org.waymark.web.advise.Advising;
import org.waymark.web.layout.staff.ForStaff;

/** Ways to let a client in; one of them at once: the code that a firm reads out. */
@Path(AddPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class AddPages {

  static final String PATH = "/advise/clients/add";

  private static final int TOO_MANY_REQUESTS = 429;

  private final Advising advising;
  private final RedeemShareCode redeemShareCode;
  private final ClientInvitations invitations;
  private final AddView view;

  AddPages(
      Advising advising,
      RedeemShareCode redeemShareCode,
      ClientInvitations invitations,
      AddView view) {
    this.advising = advising;
    this.redeemShareCode = redeemShareCode;
    this.invitations = invitations;
    this.view = view;
  }

  @GET
  public Response show() {
    return Response.ok(view.page(invitations.visibleTo(advising.adviser()))).build();
  }

  /** Lets in the firm that has read out this code. Nothing typed is no try. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response redeem(@FormParam("code") @Nullable String code) {
    var adviser = advising.adviser();
    var typed = Optional.ofNullable(code).orElse("").replace("\0", "").strip();
    return typed.isEmpty()
        ? answer(400, view.codeMissing(invitations.visibleTo(adviser)))
        : redeem(typed, adviser);
  }

  private Response redeem(String typed, Actor.Adviser adviser) {
    var came = redeemShareCode.redeem(typed, adviser);
    return switch (came) {
      case Redemption.LetIn(var firm) ->
          Response.seeOther(URI.create("/advise/clients/" + firm)).build();
      case Redemption.TooManyTries _ -> refused(TOO_MANY_REQUESTS, typed, came, adviser);
      case Redemption.WrongCode _, Redemption.ClosedHub _ -> refused(400, typed, came, adviser);
    };
  }

  private Response refused(int status, String typed, Redemption because, Actor.Adviser adviser) {
    return answer(status, view.refused(typed, because, invitations.visibleTo(adviser)));
  }

  private static Response answer(int status, AddPage page) {
    return Response.status(status).entity(page).build();
  }
}
