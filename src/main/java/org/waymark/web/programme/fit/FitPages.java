package org.waymark.web.programme.fit;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Which programmes fit a firm, without an assessment. What the firm says is not kept. */
@Path(FitPages.PATH)
@Produces(MediaType.TEXT_HTML)
@Blocking
class FitPages {

  static final String PATH = "/programmes/fit";

  private final FitView view;

  FitPages(FitView view) {
    this.view = view;
  }

  @GET
  public Response fit(@Context UriInfo address) {
    var parameters = address.getQueryParameters();
    var page = view.page(FitForm.of(parameters), parameters.getFirst("topic"));
    return Response.status(page.asked().errors() == null ? 200 : 400).entity(page).build();
  }
}
