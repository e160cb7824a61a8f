package org.waymark.web.admin.release;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.round.Releasing;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.staff.ForStaff;

/** The releases there are, the draft of the next, and what is decided about it. */
@Path(ReleasePages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ReleasePages {

  static final String ADDRESS = Administration.ADDRESS + "/benchmarks";

  private final Administration administration;
  private final Releasing releasing;
  private final ReleaseView view;

  ReleasePages(Administration administration, Releasing releasing, ReleaseView view) {
    this.administration = administration;
    this.releasing = releasing;
    this.view = view;
  }

  @GET
  public TemplateInstance releases(@QueryParam("news") @Nullable String news) {
    return view.releases(administration.administrator(), news);
  }

  @GET
  @Path("draft")
  public Response draft(@QueryParam("news") @Nullable String news) {
    return view.draft(administration.administrator(), news);
  }

  @POST
  @Path("draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response drawUp() {
    return view.after(releasing.drawUp(administration.administrator()));
  }

  @POST
  @Path("draft/publish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(@FormParam("round") @Nullable String round) {
    return view.after(releasing.publish(view.round(round), administration.administrator()));
  }

  @POST
  @Path("draft/discard")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard(@FormParam("round") @Nullable String round) {
    return view.after(releasing.discard(view.round(round), administration.administrator()));
  }
}
