package org.waymark.web.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.FoundHub;
import org.waymark.hub.Hubs;
import org.waymark.hub.Territories;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.HubFields;

/** All hubs, founding one, and the areas that none has. */
@Path(HubsPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class HubsPages {

  static final String ADDRESS = Administration.ADDRESS + "/hubs";

  private final Administration administration;
  private final Hubs hubs;
  private final Territories territories;
  private final FoundHub foundHub;
  private final HubsView view;

  HubsPages(
      Administration administration,
      Hubs hubs,
      Territories territories,
      FoundHub foundHub,
      HubsView view) {
    this.administration = administration;
    this.hubs = hubs;
    this.territories = territories;
    this.foundHub = foundHub;
    this.view = view;
  }

  @GET
  public TemplateInstance hubs() {
    return view.hubs(hubs.visibleTo(administration.administrator()), territories.hubNames());
  }

  @GET
  @Path("areas")
  public TemplateInstance areas() {
    administration.administrator();
    return view.areas(territories.hubNames());
  }

  @GET
  @Path("new")
  public TemplateInstance ask() {
    administration.administrator();
    return view.ask();
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response found(@BeanParam HubFields.Sent form, @FormParam("code") @Nullable String code) {
    var typed = Optional.ofNullable(code).orElse("");
    var details = form.details();
    var founding = foundHub.found(administration.administrator(), typed, details);
    return view.answer(typed, details, founding);
  }
}
