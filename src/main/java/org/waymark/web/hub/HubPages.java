package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.Figures;
import org.waymark.web.layout.staff.ForStaff;

/** The hub at a glance. */
@Path(HubPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class HubPages {

  static final String ADDRESS = "/hub";

  private final Managed managed;
  private final Figures figures;
  private final HubView view;

  HubPages(Managed managed, Figures figures, HubView view) {
    this.managed = managed;
    this.figures = figures;
    this.view = view;
  }

  @GET
  public TemplateInstance overview(@QueryParam("news") @Nullable String news) {
    var hub = managed.hub();
    return view.page(hub, figures.of(managed.manager()), news);
  }
}
