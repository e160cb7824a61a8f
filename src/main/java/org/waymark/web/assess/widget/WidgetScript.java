package org.waymark.web.assess.widget;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the script of the widget: of all our files the one that pages of others load. */
@Path("/widget.js")
class WidgetScript {

  /**
   * Its address stands in pages of others and never changes, so that a repair reaches them soon.
   */
  private static final String FOR_AN_HOUR = "public, max-age=3600";

  private final ScriptText script;

  WidgetScript(ScriptText script) {
    this.script = script;
  }

  @GET
  @ForOtherSites
  @Produces("text/javascript;charset=UTF-8")
  public Response script() {
    return Response.ok(script.text())
        .header(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR)
        .header(OpenedResponses.RESOURCE, "cross-origin")
        .build();
  }
}
