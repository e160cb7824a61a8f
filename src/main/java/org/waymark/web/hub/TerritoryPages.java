package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.SetTerritory;
import org.waymark.hub.Territories;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.HubFields;

/** The council areas in which the hub helps firms. */
@Path(TerritoryPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class TerritoryPages {

  static final String ADDRESS = HubPages.ADDRESS + "/area";

  private final Managed managed;
  private final Territories territories;
  private final SetTerritory setTerritory;
  private final TerritoryView view;

  TerritoryPages(
      Managed managed, Territories territories, SetTerritory setTerritory, TerritoryView view) {
    this.managed = managed;
    this.territories = territories;
    this.setTerritory = setTerritory;
    this.view = view;
  }

  @GET
  public TemplateInstance show() {
    var hub = managed.hub();
    return view.page(hub, territories.of(hub.id()), territories.hubNames());
  }

  /**
   * Replaces the areas.
   *
   * @param version of the hub the form was filled in from
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(
      @FormParam("area") Set<String> areas, @FormParam("version") @Nullable String version) {
    var hub = managed.hub();
    var seen = HubFields.version(version).orElse(-1);
    var setting = setTerritory.set(managed.manager(), hub.id(), seen, areas);
    return view.answer(hub, areas, territories.hubNames(), setting);
  }
}
