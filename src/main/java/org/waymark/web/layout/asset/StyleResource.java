package org.waymark.web.layout.asset;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the one stylesheet that is no file. */
@Path("/assets/components.css")
class StyleResource {

  /** As long as the server lets browsers keep files; a new release has a new address. */
  private static final String FOR_A_DAY = "public, immutable, max-age=86400";

  private final ComponentStyles styles;

  StyleResource(ComponentStyles styles) {
    this.styles = styles;
  }

  @GET
  @Produces("text/css;charset=UTF-8")
  public Response components() {
    return Response.ok(styles.text()).header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY).build();
  }
}
