package org.waymark.web.assess.widget;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.waymark.hub.partner.Partners;
import org.waymark.hub.partner.Partners.Shown;
import org.waymark.kernel.PartnerId;

/**
 * Where a partner's widget leads. Within a frame browsers keep no cookie for us (all of them, or
 * soon), and a firm must see in the address bar who asks about it: so the framed page is no more
 * than a start, whose button opens the service in a tab of its own.
 */
@Path("/widget/{partner:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class WidgetPages {

  /**
   * Seconds. A site that is a partner's no more shows the page for no longer. What may be kept for
   * anybody sets no cookie either.
   */
  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  private final Partners partners;

  WidgetPages(Partners partners) {
    this.partners = partners;
  }

  /** The page by itself: what the link opens where there is no script. */
  @GET
  public TemplateInstance show(@PathParam("partner") String partner) {
    return new WidgetPage(shown(partner).name());
  }

  /** The page for a frame: the only one that another site may show, and only the partner's own. */
  @GET
  @Path("frame")
  @ForOtherSites
  public Response frame(@PathParam("partner") String partner) {
    var shown = shown(partner);
    return Response.ok(new WidgetFramePage(shown.name()))
        .header(OpenedResponses.CONTENT, policy(shown.origins()))
        .header(HttpHeaders.CACHE_CONTROL, FOR_FIVE_MINUTES)
        .build();
  }

  /** Origins are read so that none can say anything else in a header. */
  static String policy(List<String> origins) {
    return "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors "
        + (origins.isEmpty() ? "'none'" : String.join(" ", origins));
  }

  private Shown shown(String partner) {
    return partners
        .shown(new PartnerId(UUID.fromString(partner)))
        .orElseThrow(NotFoundException::new);
  }
}
