package org.waymark.web.admin.partner;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.Partners;
import org.waymark.hub.partner.Partners.Listed;
import org.waymark.hub.partner.SetOrigins;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.staff.ForStaff;

/** An administrator says which sites are a partner's own. */
@Path(PartnerPages.ADDRESS + "/{partner:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/origins")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class OriginPages {

  private final Administration administration;
  private final Partners partners;
  private final SetOrigins setOrigins;
  private final OriginView view;

  OriginPages(
      Administration administration, Partners partners, SetOrigins setOrigins, OriginView view) {
    this.administration = administration;
    this.partners = partners;
    this.setOrigins = setOrigins;
    this.view = view;
  }

  @GET
  public TemplateInstance ask(@PathParam("partner") String partner, @Context UriInfo request) {
    return view.ask(partner(partner), request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(
      @PathParam("partner") String partner,
      @FormParam("origins") @Nullable String written,
      @Context UriInfo request) {
    var listed = partner(partner);
    var text = Optional.ofNullable(written).orElse("");
    return view.answer(
        listed, text, setOrigins.set(administration.administrator(), listed.id(), text), request);
  }

  private Listed partner(String id) {
    return partners
        .visibleTo(administration.administrator(), UUID.fromString(id))
        .filter(Listed::enabled)
        .orElseThrow(NotFoundException::new);
  }
}
