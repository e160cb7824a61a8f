package org.waymark.web.admin.partner;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.DisablePartner;
import org.waymark.hub.partner.Partners;
import org.waymark.hub.partner.RegisterPartner;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.staff.ForStaff;

/** Partners, and registering one. */
@Path(PartnerPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class PartnerPages {

  static final String ADDRESS = Administration.PARTNERS;

  private final Administration administration;
  private final Partners partners;
  private final RegisterPartner registerPartner;
  private final DisablePartner disablePartner;
  private final PartnerView view;

  PartnerPages(
      Administration administration,
      Partners partners,
      RegisterPartner registerPartner,
      DisablePartner disablePartner,
      PartnerView view) {
    this.administration = administration;
    this.partners = partners;
    this.registerPartner = registerPartner;
    this.disablePartner = disablePartner;
    this.view = view;
  }

  @GET
  public TemplateInstance partners(@QueryParam("news") @Nullable String news) {
    return view.page(partners.visibleTo(administration.administrator()), news);
  }

  @GET
  @Path("new")
  public TemplateInstance ask() {
    administration.administrator();
    return view.ask();
  }

  /** Answers with the secret itself: it is shown once, and no address leads to it. */
  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      @FormParam("name") @Nullable String name,
      @FormParam("email") @Nullable String email,
      @FormParam("sandbox") @Nullable String sandbox) {
    var wish =
        new PartnerView.Wish(
            Optional.ofNullable(name).orElse(""),
            Optional.ofNullable(email).orElse(""),
            sandbox != null);
    return view.answer(
        wish,
        registerPartner.register(
            administration.administrator(), wish.name(), wish.email(), wish.sandbox()));
  }

  @POST
  @Path("{partner:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/disable")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response disable(@PathParam("partner") String partner) {
    return view.disabled(
        disablePartner.disable(administration.administrator(), UUID.fromString(partner)));
  }
}
