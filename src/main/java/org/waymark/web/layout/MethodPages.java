package org.waymark.web.layout;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * How benchmark figures are made. It stands among the pages of releases, and has a class of its own
 * because an address is looked for in one class only.
 */
@Path("/open-data/method")
@Produces(MediaType.TEXT_HTML)
class MethodPages {

  private final Prose prose;

  MethodPages(Prose prose) {
    this.prose = prose;
  }

  @GET
  public TemplateInstance method() {
    return prose.page(Prose.Page.METHOD);
  }
}
