package org.waymark.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Makes a problem of an error that so far has nothing but its status. */
@Provider
class BareStatuses implements ContainerResponseFilter {

  private static final int BAD_REQUEST = 400;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var path = request.getUriInfo().getPath();
    if (response.getStatus() >= BAD_REQUEST && !response.hasEntity() && path.startsWith("/api/")) {
      response.setEntity(ProblemBody.of(response.getStatus(), path), null, HttpProblem.MEDIA_TYPE);
    }
  }
}
