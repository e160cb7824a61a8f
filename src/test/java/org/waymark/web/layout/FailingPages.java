package org.waymark.web.layout;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Routes on which something goes wrong. */
@Path("/failing")
@Produces(MediaType.TEXT_HTML)
class FailingPages {

  private final Prose prose;

  FailingPages(Prose prose) {
    this.prose = prose;
  }

  @GET
  public String fail() {
    throw new IllegalStateException("a secret of the inside");
  }

  @GET
  @Path("own")
  public Response refuseInOwnWords() {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(prose.page(Prose.Page.COOKIES))
        .build();
  }

  @POST
  public String take() {
    return "taken";
  }
}
