package org.waymark.web.advise.cohort;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.cohort.Cohort;
import org.waymark.adviser.cohort.Cohorts;
import org.waymark.adviser.cohort.Naming;
import org.waymark.kernel.OrganisationId;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.caseload.CaseloadForm;
import org.waymark.web.layout.staff.ForStaff;

/**
 * One group: filling it, giving it another name, undoing it. What could be no id is left to the
 * pages beside it.
 */
@Path(CohortListPages.PATH + "/{cohort:[0-9a-fA-F-]{36}}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class CohortPages {

  private final Advising advising;
  private final Cohorts cohorts;
  private final Filling filling;
  private final CohortView view;

  CohortPages(Advising advising, Cohorts cohorts, Filling filling, CohortView view) {
    this.advising = advising;
    this.cohorts = cohorts;
    this.filling = filling;
    this.view = view;
  }

  @GET
  public Response show(@PathParam("cohort") String id, @Context UriInfo address) {
    var cohort = cohort(id);
    var form = form(address);
    var status = form.pointsWrong() || form.pointsOfNothing() ? 400 : 200;
    return answer(status, cohort, address, new CohortView.Typed(cohort.name(), null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rename(
      @PathParam("cohort") String id,
      @FormParam("called") @Nullable String name,
      @FormParam("seen") @Nullable String seen,
      @Context UriInfo address) {
    var cohort = cohort(id);
    var typed = CohortListPages.line(name);
    var came = cohorts.rename(cohort.id(), CohortListPages.line(seen), typed, advising.adviser());
    return switch (came) {
      case Naming.Named _ -> back(CohortView.address(cohort));
      case Naming.ChangedMeanwhile _ ->
          answer(409, cohort(id), address, new CohortView.Typed(typed, came));
      case Naming.NotFound _ -> throw new NotFoundException();
      case Naming.NoName _, Naming.NameTaken _, Naming.TooMany _ ->
          answer(400, cohort, address, new CohortView.Typed(typed, came));
    };
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("remove")
  public Response remove(@PathParam("cohort") String id) {
    cohorts.remove(cohort(id).id(), advising.adviser());
    return back(CohortListPages.PATH);
  }

  /** Whoever was ticked on the page and is not any more leaves the group. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("clients")
  public Response tick(
      @PathParam("cohort") String id,
      @FormParam("was") List<String> was,
      @FormParam("in") List<String> ticked,
      @Context UriInfo address) {
    var cohort = cohort(id);
    cohorts.tick(cohort.id(), firms(was), firms(ticked), advising.adviser());
    return back(form(address).address(CohortView.address(cohort), page(address)));
  }

  /** Filters that make no sense lead back to the page that says so. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("fill")
  public Response fill(@PathParam("cohort") String id, @Context UriInfo address) {
    var cohort = cohort(id);
    var form = form(address);
    filling.fill(cohort, form, advising.adviser());
    return back(form.address(CohortView.address(cohort)));
  }

  private Cohort cohort(String id) {
    return Advising.id(id)
        .flatMap(known -> cohorts.find(known, advising.adviser()))
        .orElseThrow(NotFoundException::new);
  }

  private Response answer(int status, Cohort cohort, UriInfo address, CohortView.Typed typed) {
    var found = filling.found(cohort, form(address), page(address), advising.adviser());
    var page = view.one(cohort, found, typed);
    return Response.status(status).entity(page).build();
  }

  private static CaseloadForm form(UriInfo address) {
    return CaseloadForm.of(address.getQueryParameters());
  }

  private static int page(UriInfo address) {
    return Optional.ofNullable(address.getQueryParameters().getFirst("page"))
        .filter(page -> page.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(1);
  }

  private static List<OrganisationId> firms(List<String> ids) {
    return ids.stream().flatMap(id -> Advising.id(id).stream()).map(OrganisationId::new).toList();
  }

  private static Response back(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
