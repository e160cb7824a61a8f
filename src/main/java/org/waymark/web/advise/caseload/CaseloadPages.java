package org.waymark.web.advise.caseload;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.Clients;
import org.waymark.adviser.caseload.SavedViews;
import org.waymark.adviser.caseload.Saving;
import org.waymark.web.advise.Advising;
import org.waymark.web.layout.staff.ForStaff;

/** The list of an adviser's clients. */
@Path(CaseloadPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class CaseloadPages {

  static final String PATH = "/advise";

  private final Advising advising;
  private final Clients clients;
  private final SavedViews views;
  private final CaseloadView view;

  CaseloadPages(Advising advising, Clients clients, SavedViews views, CaseloadView view) {
    this.advising = advising;
    this.clients = clients;
    this.views = views;
    this.view = view;
  }

  /** One page of those a filter finds. */
  @GET
  public Response show(@Context UriInfo address, @QueryParam("page") @Nullable String page) {
    var form = CaseloadForm.of(address.getQueryParameters());
    var status = form.pointsWrong() || form.pointsOfNothing() ? 400 : 200;
    return Response.status(status).entity(page(form, number(page), "", null)).build();
  }

  /** Saves the filters of the address under a name. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@Context UriInfo address, @FormParam("view") @Nullable String name) {
    var form = CaseloadForm.of(address.getQueryParameters());
    var typed = Optional.ofNullable(name).orElse("").strip().replace("\0", "");
    return switch (views.save(typed, form.query(), advising.adviser())) {
      case Saving.Saved _ -> Response.seeOther(URI.create(form.address())).build();
      case Saving.NoName no -> refused(form, typed, no);
      case Saving.TooLong tooLong -> refused(form, typed, tooLong);
      case Saving.NameTaken taken -> refused(form, typed, taken);
      case Saving.TooMany many -> refused(form, typed, many);
    };
  }

  private Response refused(CaseloadForm form, String typed, Saving because) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(page(form, 1, typed, because))
        .build();
  }

  /** Forgets a saved view. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("views/{id}/remove")
  public Response remove(@PathParam("id") String id) {
    var adviser = advising.adviser();
    Advising.id(id).ifPresent(known -> views.remove(known, adviser));
    return Response.seeOther(URI.create(PATH)).build();
  }

  private TemplateInstance page(
      CaseloadForm form, int number, String name, @Nullable Saving refused) {
    var adviser = advising.adviser();
    var found = clients.page(form.filter(), form.order(), number, adviser);
    return view.page(form, found, new CaseloadView.Saved(views.of(adviser), name, refused));
  }

  private static int number(@Nullable String page) {
    return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }
}
