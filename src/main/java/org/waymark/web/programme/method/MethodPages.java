package org.waymark.web.programme.method;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How programmes are chosen. */
@Path("/programmes/method")
@Produces(MediaType.TEXT_HTML)
class MethodPages {

  private final MethodView view;

  MethodPages(MethodView view) {
    this.view = view;
  }

  @GET
  public TemplateInstance method() {
    return view.page();
  }
}
