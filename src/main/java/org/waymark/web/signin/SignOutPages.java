package org.waymark.web.signin;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.identity.provider.Provider;
import org.waymark.identity.session.Sessions;
import org.waymark.identity.session.SignedIn;
import org.waymark.web.signin.session.SessionCookie;

/** The way out: the session ends here, in every window, and at the identity provider. */
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SignOutPages {

  private final SignedIn signedIn;
  private final Sessions sessions;
  private final Provider provider;
  private final SessionCookie cookie;

  SignOutPages(SignedIn signedIn, Sessions sessions, Provider provider, SessionCookie cookie) {
    this.signedIn = signedIn;
    this.sessions = sessions;
    this.provider = provider;
    this.cookie = cookie;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signOut() {
    signedIn
        .session()
        .flatMap(session -> sessions.end(session.person(), session.id()))
        .ifPresent(provider::logOut);
    return Response.seeOther(URI.create("/sign-out/done")).cookie(cookie.removed()).build();
  }

  @GET
  @Path("done")
  public SignedOutPage done() {
    return new SignedOutPage();
  }
}
