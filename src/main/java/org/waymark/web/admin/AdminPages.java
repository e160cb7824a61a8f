package org.waymark.web.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.web.layout.staff.ForStaff;

/** What there is to administer, and what is only to be read here. */
@Path(Administration.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class AdminPages {

  private final Administration administration;
  private final CatalogueView view;

  AdminPages(Administration administration, CatalogueView view) {
    this.administration = administration;
    this.view = view;
  }

  @GET
  public TemplateInstance overview() {
    administration.administrator();
    return view.overview();
  }

  @GET
  @Path("questionnaires")
  public TemplateInstance questionnaires() {
    administration.administrator();
    return view.questionnaires();
  }
}
