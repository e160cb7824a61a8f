package org.waymark.api.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Explains the problems: the address in a problem's type leads here. */
@Path("/problems")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
class ProblemResource {

  @GET
  @Operation(summary = "Every kind of problem the API answers with")
  public String all() {
    return Arrays.stream(ProblemType.values())
        .map(ProblemResource::explain)
        .collect(Collectors.joining("\n"));
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "What one kind of problem means and what to do about it")
  public String one(@PathParam("slug") String slug) {
    return ProblemType.ofSlug(slug)
        .map(ProblemResource::explain)
        .orElseThrow(NotFoundException::new);
  }

  private static String explain(ProblemType type) {
    return "%s%n%d %s%n%s%n".formatted(type.uri(), type.status(), type.title(), type.meaning());
  }
}
