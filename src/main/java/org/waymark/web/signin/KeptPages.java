package org.waymark.web.signin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.web.signin.session.InterruptedForms;
import org.waymark.web.signin.session.RequestSignedIn;

/**
 * Hands back what somebody typed for longer than their session lasted. Nothing is kept here: the
 * page is made of the request alone. It is also where they come back to when they have signed in.
 */
@Path(InterruptedForms.PAGE)
@Produces(MediaType.TEXT_HTML)
class KeptPages {

  private final RequestSignedIn request;
  private final KeptView view;

  KeptPages(RequestSignedIn request, KeptView view) {
    this.request = request;
    this.view = view;
  }

  /** The check against forged forms has passed: the text was typed on a page of this browser. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(MultivaluedMap<String, String> sent) {
    return view.kept(request.interrupted().orElseThrow(NotFoundException::new), sent);
  }

  @GET
  public Response back() {
    return request
        .interrupted()
        .map(view::file)
        .orElseGet(
            () ->
                request.session().isPresent()
                    ? view.signedInAgain()
                    : Response.seeOther(URI.create("/sign-in")).build());
  }
}
