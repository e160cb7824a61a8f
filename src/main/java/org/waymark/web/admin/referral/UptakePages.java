package org.waymark.web.admin.referral;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.referral.uptake.CountUptake;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.staff.ForStaff;

/** How programmes are taken up, in numbers that point at no firm. */
@Path(Administration.UPTAKE)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class UptakePages {

  private final Administration administration;
  private final CountUptake countUptake;
  private final UptakeView view;

  UptakePages(Administration administration, CountUptake countUptake, UptakeView view) {
    this.administration = administration;
    this.countUptake = countUptake;
    this.view = view;
  }

  @GET
  public TemplateInstance uptake() {
    return view.page(countUptake.count(administration.administrator()));
  }
}
