package org.waymark.web.layout;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that say what the service is, keeps and promises. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class StaticPages {

  private final Prose prose;

  StaticPages(Prose prose) {
    this.prose = prose;
  }

  @GET
  @Path("help")
  public TemplateInstance help() {
    return prose.page(Prose.Page.HELP);
  }

  @GET
  @Path("privacy")
  public TemplateInstance privacy() {
    return prose.page(Prose.Page.PRIVACY);
  }

  @GET
  @Path("cookies")
  public TemplateInstance cookies() {
    return prose.page(Prose.Page.COOKIES);
  }

  @GET
  @Path("accessibility")
  public TemplateInstance accessibility() {
    return prose.page(Prose.Page.ACCESSIBILITY);
  }
}
