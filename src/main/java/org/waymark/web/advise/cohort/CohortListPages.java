package org.waymark.web.advise.cohort;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.cohort.Cohorts;
import org.waymark.adviser.cohort.Naming;
import org.waymark.kernel.Slip;
import org.waymark.web.advise.Advising;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.Slips;

/** The groups of a hub, and making another. */
@Path(CohortListPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class CohortListPages {

  static final String PATH = "/advise/cohorts";

  private final Advising advising;
  private final Cohorts cohorts;
  private final CohortView view;
  private final Slips slips;

  CohortListPages(Advising advising, Cohorts cohorts, CohortView view, Slips slips) {
    this.advising = advising;
    this.cohorts = cohorts;
    this.view = view;
    this.slips = slips;
  }

  @GET
  public Response list() {
    return answer(200, slips.fresh(), new CohortView.Typed("", null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(
      @FormParam("called") @Nullable String name, @FormParam("slip") @Nullable String number) {
    var typed = line(name);
    var slip = slips.of(number);
    var came = cohorts.create(slip, typed, advising.adviser());
    return switch (came) {
      case Naming.Named(var id) -> Response.seeOther(URI.create(PATH + "/" + id)).build();
      case Naming.NoName _,
          Naming.NameTaken _,
          Naming.TooMany _,
          Naming.ChangedMeanwhile _,
          Naming.NotFound _ ->
          answer(400, slip, new CohortView.Typed(typed, came));
    };
  }

  private Response answer(int status, Slip slip, CohortView.Typed typed) {
    var page = view.all(cohorts.visibleTo(advising.adviser()), slip, typed);
    return Response.status(status).entity(page).build();
  }

  /** What was typed, without what no keyboard types. */
  static String line(@Nullable String typed) {
    return Optional.ofNullable(typed).orElse("").replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
