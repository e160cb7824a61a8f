package org.waymark.web.developer.console.request;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.ApiScope;
import org.waymark.web.developer.console.ForDevelopers;
import org.waymark.web.developer.console.MissingScopePage;
import org.waymark.web.developer.console.SignedInDeveloper;

/** The log of a partner's calls. */
@Path(RequestPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForDevelopers
@Blocking
class RequestPages {

  static final String ADDRESS = ForDevelopers.CONSOLE + "/requests";

  private static final String ONE = "{request:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final SignedInDeveloper signedIn;
  private final RequestView view;

  RequestPages(SignedInDeveloper signedIn, RequestView view) {
    this.signedIn = signedIn;
    this.view = view;
  }

  @GET
  public Response list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("path") @Nullable String path,
      @QueryParam("after") @Nullable String after) {
    return mayRead()
        ? Response.ok(view.list(new RequestView.Filter(status, path, after))).build()
        : MissingScopePage.answer(ApiScope.REQUESTS_READ);
  }

  @GET
  @Path(ONE)
  public Response one(@PathParam("request") String request) {
    return mayRead()
        ? Response.ok(view.one(UUID.fromString(request))).build()
        : MissingScopePage.answer(ApiScope.REQUESTS_READ);
  }

  /** Answers with the result itself: it is kept nowhere but in the log. */
  @POST
  @Path(ONE + "/replay")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replay(
      @PathParam("request") String request, @FormParam("key") @Nullable String key) {
    return mayRead()
        ? view.replayed(UUID.fromString(request), key)
        : MissingScopePage.answer(ApiScope.REQUESTS_READ);
  }

  private boolean mayRead() {
    return signedIn.may(ApiScope.REQUESTS_READ);
  }
}
