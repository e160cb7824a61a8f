package org.waymark.web.layout.brand;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.waymark.hub.Colours;
import org.waymark.hub.Colours.Colour;
import org.waymark.hub.Hub;
import org.waymark.hub.Hubs;

/**
 * Stylesheets that change the colours of a page to those of a hub. They are made of six hexadecimal
 * digits at a time and nothing else that anybody typed.
 */
@Path("/assets")
@Blocking
class HubStyles {

  /** The address names the version of what is in it. */
  private static final String FOR_A_DAY = "public, max-age=86400";

  private static final String DIGITS = "[0-9a-f]{6}";

  private final Hubs hubs;

  HubStyles(Hubs hubs) {
    this.hubs = hubs;
  }

  static String of(Hub hub) {
    return "/assets/hubs/" + hub.code() + ".css?v=" + hub.version();
  }

  static String of(Colours colours) {
    return "/assets/colours/%s-%s.css"
        .formatted(colours.brand().hex().substring(1), colours.soft().hex().substring(1));
  }

  @GET
  @Path("hubs/{code:[A-Z0-9]{4,12}}.css")
  @Produces("text/css;charset=UTF-8")
  public Response hub(@PathParam("code") String code) {
    return hubs.byCode(code)
        .flatMap(hub -> hub.details().colours())
        .map(HubStyles::response)
        .orElseThrow(NotFoundException::new);
  }

  /** For colours that are only being tried. */
  @GET
  @Path("colours/{brand:" + DIGITS + "}-{soft:" + DIGITS + "}.css")
  @Produces("text/css;charset=UTF-8")
  public Response colours(@PathParam("brand") String brand, @PathParam("soft") String soft) {
    return response(new Colours(new Colour("#" + brand), new Colour("#" + soft)));
  }

  private static Response response(Colours colours) {
    var css =
        """
        :root { --brand: %s; --brand-deep: %s; --brand-soft: %s; }
        .govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning):hover { background: %2$s; }
        """
            .formatted(colours.brand().hex(), colours.deep().hex(), colours.soft().hex());
    return Response.ok(css).header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY).build();
  }
}
