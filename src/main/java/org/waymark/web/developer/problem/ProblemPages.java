package org.waymark.web.developer.problem;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.waymark.api.problem.ProblemType;

/**
 * The problems as pages. Programs that do not ask for HTML get them as text, from the API itself.
 */
@Path("/problems")
@Produces(ProblemPages.HTML)
class ProblemPages {

  /** Whoever takes anything is no browser. */
  static final String HTML = "text/html;qs=0.5";

  @GET
  public TemplateInstance all() {
    return ProblemsPage.all();
  }

  @GET
  @Path("{slug}")
  public TemplateInstance one(@PathParam("slug") String slug) {
    return ProblemType.ofSlug(slug).map(ProblemPage::of).orElseThrow(NotFoundException::new);
  }
}
