package org.waymark.web.signin.account;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.provider.Provider;
import org.waymark.identity.session.OpenSession;
import org.waymark.identity.session.Sessions;
import org.waymark.identity.session.SignedIn;
import org.waymark.web.signin.session.SessionCookie;

/** Where a person is signed in. Reached by those alone who have signed in. */
@Path("/account/sessions")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SessionPages {

  private final SignedIn signedIn;
  private final Sessions sessions;
  private final Provider provider;
  private final SessionCookie cookie;
  private final SessionsView view;

  SessionPages(
      SignedIn signedIn,
      Sessions sessions,
      Provider provider,
      SessionCookie cookie,
      SessionsView view) {
    this.signedIn = signedIn;
    this.sessions = sessions;
    this.provider = provider;
    this.cookie = cookie;
    this.view = view;
  }

  @GET
  public SessionsPage sessions() {
    return view.page(sessions.of(current().person()), current());
  }

  /** Ends one. One of somebody else is not found. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("end")
  public Response end(@FormParam("session") @Nullable String sent) {
    var id = read(sent).orElseThrow(NotFoundException::new);
    var ended = sessions.end(current().person(), id).orElseThrow(NotFoundException::new);
    provider.logOut(ended);
    return id.equals(current().id())
        ? out()
        : Response.seeOther(URI.create("/account/sessions")).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("end-all")
  public Response endAll() {
    sessions.endAll(current().person()).forEach(provider::logOut);
    return out();
  }

  private Response out() {
    return Response.seeOther(URI.create("/sign-out/done")).cookie(cookie.removed()).build();
  }

  private OpenSession current() {
    return signedIn.session().orElseThrow(NotFoundException::new);
  }

  private static Optional<UUID> read(@Nullable String sent) {
    try {
      return Optional.ofNullable(sent).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
