package org.waymark.web.developer.console;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a partner's developers sign in, and out again. */
@Path(ConsolePages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Blocking
class ConsolePages {

  static final String ADDRESS = ForDevelopers.CONSOLE;

  private final SignedInDeveloper signedIn;
  private final Admission admission;
  private final SignInView view;

  ConsolePages(SignedInDeveloper signedIn, Admission admission, SignInView view) {
    this.signedIn = signedIn;
    this.admission = admission;
    this.view = view;
  }

  @GET
  public TemplateInstance start(@Context HttpHeaders headers) {
    signedIn.recognise(headers.getCookies());
    return signedIn
        .developer()
        .<TemplateInstance>map(HomePage::of)
        .orElseGet(() -> view.page(null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(@FormParam("token") @Nullable String token) {
    return admission.answer(Optional.ofNullable(token).orElse(""));
  }

  @POST
  @Path("sign-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signOut() {
    return Response.seeOther(URI.create(ADDRESS)).cookie(admission.over()).build();
  }
}
