package org.waymark.web.developer.hosting;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.waymark.hub.partner.SetOrigins;
import org.waymark.organisation.hosted.FollowLink;
import org.waymark.organisation.hosted.MakeLink;
import org.waymark.web.layout.PartnerWidget;
import org.waymark.web.layout.PublicAddress;

/** Tells of the two ways in which a partner sends firms here: links and the widget. */
@Path("/developers/firms")
@Produces(MediaType.TEXT_HTML)
class FirmsPages {

  /** Stands where the id of the partner has to be filled in. */
  private static final String ANY_PARTNER = "YOUR-ID";

  private static final String WORDS = "Check your readiness";

  private final PublicAddress address;

  FirmsPages(PublicAddress address) {
    this.address = address;
  }

  @GET
  public TemplateInstance show(@Context UriInfo request) {
    return new FirmsPage(
        MakeLink.LIFETIME.toDays(),
        FollowLink.VISIT.toDays(),
        SetOrigins.MOST,
        PartnerWidget.of(address, ANY_PARTNER, WORDS, request));
  }
}
