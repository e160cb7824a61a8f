package org.waymark.web.admin.partner;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.hub.partner.Partners;
import org.waymark.hub.partner.RenewSecret;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.staff.ForStaff;

/** A partner is given another secret, after a look at what that ends. */
@Path(PartnerPages.ADDRESS + "/{partner:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/secret")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class SecretPages {

  private final Administration administration;
  private final Partners partners;
  private final RenewSecret renewSecret;
  private final SecretView view;

  SecretPages(
      Administration administration, Partners partners, RenewSecret renewSecret, SecretView view) {
    this.administration = administration;
    this.partners = partners;
    this.renewSecret = renewSecret;
    this.view = view;
  }

  @GET
  public TemplateInstance ask(@PathParam("partner") String partner) {
    return partners
        .visibleTo(administration.administrator(), UUID.fromString(partner))
        .filter(Partners.Listed::enabled)
        .map(view::ask)
        .orElseThrow(NotFoundException::new);
  }

  /** Answers with the secret itself: it is shown once, and no address leads to it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response renew(@PathParam("partner") String partner) {
    return view.answer(renewSecret.renew(administration.administrator(), UUID.fromString(partner)));
  }
}
